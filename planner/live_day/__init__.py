"""A planned day while it is changed: what is broken, who could take what, where one more visit fits."""
