"""One verb each: a job joins the core and the edge."""
