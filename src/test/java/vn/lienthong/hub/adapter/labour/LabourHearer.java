package vn.lienthong.hub.adapter.labour;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import vn.lienthong.hub.adapter.labour.in.Told;
import vn.lienthong.hub.adapter.labour.wire.LabourTime;
import vn.lienthong.hub.partner.Partner;
import vn.lienthong.hub.testing.conformance.Hearing;
import vn.lienthong.hub.testing.conformance.RecordingIntake;
import vn.lienthong.hub.testing.golden.GoldenCase;
import vn.lienthong.hub.testing.golden.GoldenExchange;
import vn.lienthong.hub.testing.golden.ScriptedPartner;

/** Hears calls, and pulls rows from a partner that answers with the messages. */
final class LabourHearer implements Hearing.Hearer {

    private static final Instant LONG_AGO = Instant.parse("2026-01-01T00:00:00Z");

    private final LabourAdapters adapters;
    private Told told = ToldEvents.NOTHING;
    private boolean pulled;

    LabourHearer(RecordingIntake intake, Told told) {
        this.told = told;
        this.adapters =
                new LabourAdapters(new Ministries(), intake, (partner, codes) -> this.told.dossiers(partner, codes));
    }

    @Override
    public void before(GoldenCase sample) {
        if (sample.has("told.json")) {
            told = ToldEvents.of(sample.json("told.json"));
        }
        if (sample.has("before.in.json")) {
            GoldenExchange before =
                    new GoldenExchange(Map.of("in.json", sample.files().get("before.in.json")));
            if (isPull(sample.exchanges().get(0))) {
                pull(List.of(before), LONG_AGO);
            } else {
                step(before);
            }
        }
    }

    @Override
    public List<String> hear(List<GoldenExchange> messages) {
        if (!isPull(messages.get(0))) {
            return messages.stream().map(this::step).toList();
        }
        String target = messages.get(0).request().target();
        String from = URLDecoder.decode(target.substring(target.indexOf('=') + 1), StandardCharsets.UTF_8);
        adapters.memory.position = null;
        try {
            pull(messages, LabourTime.time(from));
        } catch (RuntimeException e) {
            return List.of(String.valueOf(e.getMessage()));
        }
        pulled = true;
        return List.of();
    }

    private static boolean isPull(GoldenExchange message) {
        return message.request().method().equals("GET");
    }

    private String step(GoldenExchange message) {
        try {
            return adapters.reception().step(new ByteArrayInputStream(message.in()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void pull(List<GoldenExchange> messages, Instant from) {
        try (ScriptedPartner partner = new ScriptedPartner(messages)) {
            adapters.pull().run(polled(partner.url(), from), () -> {});
            if (!pulled) {
                partner.assertScriptWasFollowed();
            }
        }
    }

    private static Partner polled(URI url, Instant from) {
        return Ministries.at(
                url, Duration.ofSeconds(5), new Partner.Poll(Duration.ofSeconds(10), Duration.ofMinutes(10), from, 50));
    }
}
