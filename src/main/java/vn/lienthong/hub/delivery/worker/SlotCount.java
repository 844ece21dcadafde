package vn.lienthong.hub.delivery.worker;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import vn.lienthong.hub.delivery.lane.Room;

/** The slots of one partner. Its quota may change while slots are taken: fewer are free then, and none is lost. */
final class SlotCount {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition none = lock.newCondition();
    private int quota;
    private int taken;

    void quota(int slots) {
        lock.lock();
        try {
            quota = slots;
        } finally {
            lock.unlock();
        }
    }

    int quota() {
        lock.lock();
        try {
            return quota;
        } finally {
            lock.unlock();
        }
    }

    int taken() {
        lock.lock();
        try {
            return taken;
        } finally {
            lock.unlock();
        }
    }

    /** Takes all that are free. */
    Room takeAll() {
        lock.lock();
        try {
            Room room = new Room(taken, Math.max(0, quota - taken));
            taken += room.free();
            return room;
        } finally {
            lock.unlock();
        }
    }

    void give(int slots) {
        lock.lock();
        try {
            taken -= slots;
            if (taken == 0) {
                none.signalAll();
            }
        } finally {
            lock.unlock();
        }
    }

    /** @return whether none is taken any more within the limit */
    boolean awaitNone(long nanos) throws InterruptedException {
        lock.lock();
        try {
            long left = nanos;
            while (taken > 0) {
                if (left <= 0) {
                    return false;
                }
                left = none.awaitNanos(left);
            }
            return true;
        } finally {
            lock.unlock();
        }
    }
}
