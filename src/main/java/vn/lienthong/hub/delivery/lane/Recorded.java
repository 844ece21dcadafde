package vn.lienthong.hub.delivery.lane;

import java.util.List;
import java.util.Set;

/**
 * What recording a batch of attempts did.
 *
 * @param counted attempts whose result counts now
 * @param stale attempts whose lane belongs to somebody else by now, or is gone; dropped
 * @param busy attempts whose lane somebody else has locked just now; to be recorded again
 * @param dueAgain partners that have a lane which is due at once
 * @param changes breakers that opened or closed
 */
public record Recorded(
        List<Attempt> counted,
        List<Attempt> stale,
        List<Attempt> busy,
        Set<String> dueAgain,
        List<BreakerChange> changes) {}
