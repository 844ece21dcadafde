package vn.lienthong.hub.fire.checker;

import java.util.List;

/** One thing that must hold of every run. */
interface Rule {

    List<Finding> check(Run run, Replay replay);
}
