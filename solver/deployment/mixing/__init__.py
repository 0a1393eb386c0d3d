"""Whole routes mixed: which of all the routes that people could have fit one another best.

``seen.py`` keeps the routes that the search comes by, ``stops.py`` says what a route may be made of,
``mixture.py`` is the linear programme whose prices say what each stop is worth to the rest of the team,
``pricing.py`` finds everybody's best routes at those prices, ``dive.py`` settles on one route each, and
``anew.py`` does so once more for some people at a time. ``mixing.py`` puts them in order and makes a plan of
what comes out.
"""
