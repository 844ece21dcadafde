package vn.lienthong.hub.adapter.files.live;

import java.util.Optional;
import java.util.function.BiFunction;
import vn.lienthong.hub.adapter.files.route.CheckedFolder;
import vn.lienthong.hub.adapter.files.route.RouteContext;

/** A partner whose folder is live, in one version after another. */
public final class LivePartner {

    private volatile Version current;

    LivePartner(Version first) {
        this.current = first;
    }

    /** What is live now. */
    public CheckedFolder folder() {
        return current.folder();
    }

    /**
     * Runs work in the version that is live now, to its end, whatever follows meanwhile.
     *
     * @return empty if the partner has left
     */
    <T> Optional<T> with(BiFunction<CheckedFolder, RouteContext, T> work) {
        while (true) {
            Version version = current;
            if (version.enter()) {
                return Optional.of(version.run(routes -> work.apply(version.folder(), routes)));
            }
            if (version == current) {
                return Optional.empty();
            }
        }
    }

    /** From now on everything runs in the next version. */
    void replace(Version next) {
        Version before = current;
        current = next;
        before.retire();
    }

    void retire() {
        current.retire();
    }
}
