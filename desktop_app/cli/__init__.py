"""The command line `tbkl`; loads no Qt unless a PDF is asked for."""
