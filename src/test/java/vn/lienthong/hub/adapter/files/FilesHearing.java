package vn.lienthong.hub.adapter.files;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import vn.lienthong.hub.adapter.files.live.FolderAdapter;
import vn.lienthong.hub.adapter.files.live.Push;
import vn.lienthong.hub.event.DossierEvent;
import vn.lienthong.hub.event.EventJson;
import vn.lienthong.hub.fault.Fault;
import vn.lienthong.hub.fault.Problem;
import vn.lienthong.hub.testing.conformance.Hearing;
import vn.lienthong.hub.testing.conformance.RecordingIntake;
import vn.lienthong.hub.testing.golden.GoldenCase;
import vn.lienthong.hub.testing.golden.GoldenExchange;

/** The worked folder's partner calls. */
final class FilesHearing implements Hearing {

    private static final String DOOR = "/partners/dkkd";

    private static FolderAdapter last;

    @Override
    public Hearer hearer(RecordingIntake intake) {
        return hearer(intake, List.of());
    }

    @Override
    public Optional<Hearer> hearerAfterTelling(RecordingIntake intake, GoldenCase sample) {
        List<DossierEvent> told = StreamSupport.stream(sample.events().spliterator(), false)
                .map(EventJson::read)
                .toList();
        return Optional.of(hearer(intake, told));
    }

    private static Hearer hearer(RecordingIntake intake, Collection<DossierEvent> told) {
        if (last != null) {
            last.close();
        }
        last = new FolderAdapter(Folders.dkkd(), intake, told, FilesKind.PROPERTIES);
        return new Called(last);
    }

    @Override
    public String plainSample() {
        return "received";
    }

    @Override
    public Optional<GoldenExchange> withWrongSecret(GoldenExchange message) {
        Map<String, byte[]> files = new TreeMap<>(message.files());
        files.computeIfPresent("http", (name, head) -> new String(head, StandardCharsets.UTF_8)
                .replace(FilesKind.KEY, "khoa-la")
                .getBytes(StandardCharsets.UTF_8));
        return Optional.of(new GoldenExchange(files));
    }

    private record Called(FolderAdapter adapter) implements Hearer {

        @Override
        public void before(GoldenCase sample) {
            // No sample takes anything as given.
        }

        @Override
        public List<String> hear(List<GoldenExchange> messages) {
            return messages.stream().map(this::answer).toList();
        }

        /** What is thrown becomes a problem at the hub's door. */
        private String answer(GoldenExchange message) {
            try {
                var request = message.request();
                Push.Reply reply = adapter.take(new Push(
                        "dkkd",
                        request.method(),
                        request.target().substring(DOOR.length()),
                        request.headers()::get,
                        message::in));
                return new String(reply.body(), StandardCharsets.UTF_8);
            } catch (Fault fault) {
                return json(Problem.of(fault));
            }
        }

        private static String json(Problem problem) {
            try {
                return EventJson.mapper().writeValueAsString(problem);
            } catch (JsonProcessingException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
