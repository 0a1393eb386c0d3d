"""What a sergeant asks of a rota, one question a file: frozen question in, frozen answer out.

Questions about a few changed cells are answered by trying every one of them on ``Scales``, in plain Python.
Those about all rotas there are need CP-SAT; they say so in their first line and run in the child process.
"""
