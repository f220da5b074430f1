"""Attribution: whose words a claim is. `ways` holds the ways to find out, in order; none changes its input."""
