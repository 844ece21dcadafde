package vn.lienthong.hub.adapter.files.live;

import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import vn.lienthong.hub.adapter.files.route.CheckedFolder;
import vn.lienthong.hub.adapter.files.route.RouteContext;

/** One version of a folder that is or was live. It ends when it has been retired and nothing runs in it any more. */
final class Version {

    private final CheckedFolder folder;
    private final RouteContext routes;
    private final ReentrantLock lock = new ReentrantLock();
    private int running;
    private boolean retired;

    Version(CheckedFolder folder, RouteContext routes) {
        this.folder = folder;
        this.routes = routes;
    }

    CheckedFolder folder() {
        return folder;
    }

    /** @return whether it could be entered; a retired one cannot, and the work goes to the next */
    boolean enter() {
        lock.lock();
        try {
            if (!retired) {
                running++;
            }
            return !retired;
        } finally {
            lock.unlock();
        }
    }

    /** Runs work in it; {@link #enter} must have succeeded. */
    <T> T run(Function<RouteContext, T> work) {
        try {
            return work.apply(routes);
        } finally {
            leave();
        }
    }

    private void leave() {
        lock.lock();
        boolean last;
        try {
            last = --running == 0 && retired;
        } finally {
            lock.unlock();
        }
        if (last) {
            routes.close();
        }
    }

    /** Nothing enters any more; what runs ends here. */
    void retire() {
        lock.lock();
        boolean idle;
        try {
            idle = !retired && running == 0;
            retired = true;
        } finally {
            lock.unlock();
        }
        if (idle) {
            routes.close();
        }
    }
}
