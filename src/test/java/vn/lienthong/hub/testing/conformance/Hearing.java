package vn.lienthong.hub.testing.conformance;

import java.util.List;
import java.util.Optional;
import vn.lienthong.hub.testing.golden.GoldenCase;
import vn.lienthong.hub.testing.golden.GoldenExchange;

/** The inbound half of a kind. */
public interface Hearing {

    /** A fresh adapter that remembers nothing, in front of this intake. */
    Hearer hearer(RecordingIntake intake);

    /**
     * The same in a hub that holds every fact of {@link GoldenCase#events} from others and has told the partner.
     *
     * @return empty for a kind that says facts of its own only, and never repeats what it was told
     */
    Optional<Hearer> hearerAfterTelling(RecordingIntake intake, GoldenCase sample);

    /** A sample whose events are not empty and are made of one message; without {@code before} and {@code told}. */
    String plainSample();

    /**
     * The same message with a wrong password, key or session.
     *
     * @return empty for a kind that is asked by the hub and has no door
     */
    Optional<GoldenExchange> withWrongSecret(GoldenExchange message);

    /** One adapter. */
    interface Hearer {

        /** Prepares what a sample takes as given: {@code told.json}, {@code before.in}, {@code dossier.json}. */
        void before(GoldenCase sample);

        /**
         * Hears messages one after another; for a kind that is polled: one poll, which reads them as its answers. The
         * first time it fails if the hub did not ask as the exchanges have it.
         *
         * @return the hub's answers, in order; for a poll none, or, if it failed, what is logged of that
         */
        List<String> hear(List<GoldenExchange> messages);
    }
}
