package vn.lienthong.hub.adapter.post;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.lienthong.hub.adapter.post.feed.Cursor;
import vn.lienthong.hub.testing.conformance.Hearing;
import vn.lienthong.hub.testing.conformance.RecordingIntake;
import vn.lienthong.hub.testing.golden.GoldenCase;
import vn.lienthong.hub.testing.golden.GoldenExchange;
import vn.lienthong.hub.testing.golden.ScriptedPartner;

/** The adapter as the post meets it: documents come in at its door, the feed is polled. */
final class PostDoor implements Hearing.Hearer {

    static final String TOKEN = "{\"access_token\":\"TOKEN-MAU\",\"expires_in\":3600,\"token_type\":\"Bearer\"}";

    final Adapter adapter;
    private boolean polledBefore;

    PostDoor(RecordingIntake intake) {
        adapter = new Adapter(intake);
    }

    @Override
    public void before(GoldenCase sample) {
        if (sample.has("before.in.json")) {
            adapter.document(sample.files().get("before.in.json"));
        }
    }

    @Override
    public List<String> hear(List<GoldenExchange> messages) {
        if (messages.get(0).request().method().equals("GET")) {
            return polled(messages);
        }
        return messages.stream()
                .map(message -> adapter.document(
                                message.in(), message.request().headers().get("Authorization"))
                        .json())
                .toList();
    }

    private List<String> polled(List<GoldenExchange> pages) {
        String target = pages.get(0).request().target();
        String lastId = target.substring(target.indexOf("lastId=") + 7);
        int size = Integer.parseInt(target.replaceAll(".*pagesize=(\\d+).*", "$1"));
        if (adapter.memory.cursor == null) {
            Instant now = adapter.clock.instant();
            adapter.memory.cursor = new Cursor(lastId, lastId, lastId, now, true, now);
        }
        List<String> logged = new ArrayList<>();
        try (ScriptedPartner post = new ScriptedPartner(pages).aside("/token", TOKEN)) {
            adapter.poll(Adapter.partner(post.url(), size, Map.of("tables", Adapter.TABLES)));
            if (!polledBefore) {
                post.assertScriptWasFollowed();
            }
        } catch (RuntimeException e) {
            logged.add(new PollFailedException(e).getMessage());
        }
        polledBefore = true;
        return logged;
    }
}
