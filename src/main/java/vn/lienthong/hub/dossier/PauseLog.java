package vn.lienthong.hub.dossier;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import vn.lienthong.hub.deadline.Pause;

/** The pauses of one dossier, in order; at most the last one is open. */
final class PauseLog {

    private final List<Pause> ended = new ArrayList<>();
    private Instant openSince;

    void begin(Instant from) {
        openSince = from;
    }

    /** Ends the open pause, if there is one. */
    void end(Instant to) {
        if (openSince != null) {
            ended.add(new Pause(openSince, to));
            openSince = null;
        }
    }

    List<Pause> pauses() {
        List<Pause> all = new ArrayList<>(ended);
        if (openSince != null) {
            all.add(new Pause(openSince, null));
        }
        return List.copyOf(all);
    }
}
