package vn.lienthong.hub.fire.partner;

import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import vn.lienthong.hub.fire.ledger.PartnerLine.Answer;

/** How a partner treats the calls that come: mostly well, at times not; and some dossiers it refuses. */
public class Temper {

    /** Moods of a partner, each with what it does to a call in so many of a thousand. */
    public enum Mood {
        /** Takes everything that it does not refuse. */
        CALM(0),
        /** As on any day: one call in twelve meets trouble of some kind. */
        USUAL(80),
        /** Every other call does. */
        ROUGH(500),
        /** Answers every call too late to be heard. */
        SLOW(1000);

        private final int troubled;

        Mood(int troubled) {
            this.troubled = troubled;
        }
    }

    private static final int THOUSAND = 1000;
    private static final Answer[] TROUBLES = {
        Answer.CUT_AFTER_ACT,
        Answer.CUT_BEFORE_ACT,
        Answer.SLOW,
        Answer.TRUNCATED,
        Answer.GARBAGE,
        Answer.THROTTLED,
        Answer.UNAVAILABLE
    };

    private final RandomGenerator random;
    private final Predicate<String> poisoned;
    private volatile Mood mood = Mood.USUAL;
    private volatile boolean forgiving;

    /** @param poisoned codes of the dossiers that it refuses until it forgives */
    public Temper(RandomGenerator random, Predicate<String> poisoned) {
        this.random = random;
        this.poisoned = poisoned;
    }

    public void be(Mood newMood) {
        mood = newMood;
    }

    /** From now on it refuses nothing. */
    public void forgive() {
        forgiving = true;
    }

    synchronized Answer next(String dossier) {
        if (!forgiving && poisoned.test(dossier)) {
            return Answer.REFUSED;
        }
        if (random.nextInt(THOUSAND) >= mood.troubled) {
            return Answer.OK;
        }
        return mood == Mood.SLOW ? Answer.SLOW : TROUBLES[random.nextInt(TROUBLES.length)];
    }

    /** Milliseconds until it answers. */
    synchronized int thinkMillis(Answer answer) {
        return answer == Answer.SLOW ? random.nextInt(1_000, 3_000) : random.nextInt(2, 25);
    }
}
