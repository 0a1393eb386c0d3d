"""One file for each kind of output, each with a class that derives from `ui.outputs.output.Output`."""
