package vn.lienthong.hub.adapter.igate;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.lienthong.hub.adapter.igate.wire.IgateTime;
import vn.lienthong.hub.partner.Partner;
import vn.lienthong.hub.testing.conformance.Hearing;
import vn.lienthong.hub.testing.golden.GoldenCase;
import vn.lienthong.hub.testing.golden.GoldenExchange;
import vn.lienthong.hub.testing.golden.ScriptedPartner;

/** Polls a partner that answers with the messages; window and page size are those of the first request. */
final class PollingHearer implements Hearing.Hearer {

    private static final Duration OVERLAP = Duration.ofMinutes(10);

    private final Adapter adapter;
    private boolean polled;

    PollingHearer(Adapter adapter) {
        this.adapter = adapter;
    }

    @Override
    public void before(GoldenCase sample) {
        if (sample.has("told.json")) {
            adapter.told = ToldSample.of(sample.json("told.json"));
        }
        if (sample.has("before.in.json")) {
            Map<String, String> query = query(sample.exchanges().get(0));
            Instant from = IgateTime.parse(query.get("updated-from"));
            adapter.clock.set(from.plus(OVERLAP));
            GoldenExchange page =
                    new GoldenExchange(Map.of("in.json", sample.files().get("before.in.json")));
            try (ScriptedPartner partner = scripted(List.of(page))) {
                adapter.poll(partner(partner.url(), query));
            }
        }
    }

    @Override
    public List<String> hear(List<GoldenExchange> messages) {
        Map<String, String> query = query(messages.get(0));
        adapter.clock.set(IgateTime.parse(query.get("updated-to")));
        try (ScriptedPartner partner = scripted(messages)) {
            try {
                adapter.poll(partner(partner.url(), query));
            } catch (RuntimeException e) {
                return List.of(String.valueOf(e.getMessage()));
            }
            if (!polled) {
                partner.assertScriptWasFollowed();
            }
        }
        polled = true;
        return List.of();
    }

    private static ScriptedPartner scripted(List<GoldenExchange> messages) {
        return new ScriptedPartner(messages).aside(IgateKind.TOKEN_PATH, IgateKind.TOKEN);
    }

    private static Partner partner(URI url, Map<String, String> query) {
        Instant from = IgateTime.parse(query.get("updated-from"));
        int size = Integer.parseInt(query.get("size"));
        return Adapter.partner("igate", url, Adapter.every(Duration.ofSeconds(10), OVERLAP, from, size));
    }

    private static Map<String, String> query(GoldenExchange request) {
        String target = request.request().target();
        return Arrays.stream(target.substring(target.indexOf('?') + 1).split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
    }
}
