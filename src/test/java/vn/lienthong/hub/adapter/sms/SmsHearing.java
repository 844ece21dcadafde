package vn.lienthong.hub.adapter.sms;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.dao.DataAccessResourceFailureException;
import vn.lienthong.hub.adapter.sms.in.Senders;
import vn.lienthong.hub.adapter.sms.wire.Reply;
import vn.lienthong.hub.event.DossierState;
import vn.lienthong.hub.event.EventJson;
import vn.lienthong.hub.lookup.PublicDossier;
import vn.lienthong.hub.testing.conformance.Hearing;
import vn.lienthong.hub.testing.conformance.RecordingIntake;
import vn.lienthong.hub.testing.golden.GoldenCase;
import vn.lienthong.hub.testing.golden.GoldenExchange;

/** A gateway that asks of the one dossier that there is. */
final class SmsHearing implements Hearing {

    /** Who asks in the samples, as far as it is the same in every way of writing it. */
    static final String NUMBER = "912000021";

    private static final PublicDossier DOSSIER =
            new PublicDossier("X77.01-261008-0042", DossierState.IN_PROGRESS, "Hồ sơ đang được xử lý.");

    @Override
    public Hearer hearer(RecordingIntake intake) {
        return new Asked(intake);
    }

    @Override
    public Optional<Hearer> hearerAfterTelling(RecordingIntake intake, GoldenCase sample) {
        return Optional.empty();
    }

    @Override
    public String plainSample() {
        return "question-is-answered";
    }

    @Override
    public Optional<GoldenExchange> withWrongSecret(GoldenExchange message) {
        Map<String, byte[]> files = new TreeMap<>(message.files());
        files.computeIfPresent("http", (name, head) -> new String(head, StandardCharsets.UTF_8)
                .replace(SmsAdapters.KEY, "khoa-la")
                .getBytes(StandardCharsets.UTF_8));
        return Optional.of(new GoldenExchange(files));
    }

    private static final class Asked implements Hearer {

        private final SmsReception reception;

        private Asked(RecordingIntake intake) {
            Map<String, int[]> counts = new HashMap<>();
            reception = SmsAdapters.hearing(
                    codes -> {
                        refuseIfAway(intake);
                        return codes.contains(DOSSIER.code()) ? List.of(DOSSIER) : List.of();
                    },
                    new Senders() {
                        @Override
                        public Count ask(String gateway, String digest, java.time.Instant now) {
                            refuseIfAway(intake);
                            int[] count = counts.computeIfAbsent(digest, none -> new int[2]);
                            return new Count(++count[0], count[1]);
                        }

                        @Override
                        public void miss(String gateway, String digest, java.time.Instant now) {
                            counts.get(digest)[1]++;
                        }
                    },
                    SmsAdapters.PROPERTIES);
        }

        private static void refuseIfAway(RecordingIntake intake) {
            if (intake.isAway()) {
                throw new DataAccessResourceFailureException("select secret");
            }
        }

        @Override
        public void before(GoldenCase sample) {
            // Nothing is taken as given but the dossier.
        }

        @Override
        public List<String> hear(List<GoldenExchange> messages) {
            return messages.stream().map(this::answer).toList();
        }

        private String answer(GoldenExchange message) {
            try {
                Reply reply = reception.hear(
                        message.request().headers().get(SmsReception.KEY), new ByteArrayInputStream(message.in()));
                return EventJson.mapper().writeValueAsString(reply);
            } catch (JsonProcessingException e) {
                throw new IllegalStateException("two texts cannot be written", e);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
