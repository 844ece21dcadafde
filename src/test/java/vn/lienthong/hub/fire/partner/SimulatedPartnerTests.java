package vn.lienthong.hub.fire.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.lienthong.hub.fire.ledger.LedgerReader;
import vn.lienthong.hub.fire.ledger.LedgerWriter;
import vn.lienthong.hub.fire.ledger.PartnerLine;
import vn.lienthong.hub.fire.ledger.PartnerLine.Answer;
import vn.lienthong.hub.fire.ledger.PartnerLine.Called;
import vn.lienthong.hub.fire.ledger.PartnerLine.Did;
import vn.lienthong.hub.fire.ledger.PartnerLine.Replied;
import vn.lienthong.hub.fire.stage.Ports;

class SimulatedPartnerTests {

    private static final int NODE = 1;

    @TempDir
    private Path folder;

    private final int port = Ports.free(1).get(0);
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private Answer next = Answer.OK;
    private SimulatedPartner partner;

    @BeforeEach
    void come() {
        Temper temper = new Temper(new java.util.Random(1), code -> false) {
            @Override
            Answer next(String dossier) {
                return next;
            }
        };
        partner = new SimulatedPartner(
                "motcua", new DistrictDialect(), temper, new LedgerWriter(ledger()), Map.of(port, NODE));
        partner.come();
    }

    @AfterEach
    void go() throws IOException {
        partner.close();
    }

    @Test
    void actsOnceHoweverOftenItIsCalledAndKnowsWhoCalls() throws Exception {
        assertThat(tell("a", 1, 10).statusCode()).isEqualTo(200);
        assertThat(tell("a", 1, 11).statusCode()).isEqualTo(200);

        assertThat(calls()).extracting(Called::did).containsExactly(Did.ACTED, Did.RECOGNISED);
        assertThat(calls()).extracting(Called::node).containsOnly(NODE);
        assertThat(calls()).extracting(Called::fact).containsOnly("completed");
        awaitReplies(Answer.OK, Answer.OK);
    }

    @Test
    void cutsAfterItHasActed() throws Exception {
        next = Answer.CUT_AFTER_ACT;
        assertThatThrownBy(() -> tell("a", 1, 10)).isInstanceOf(IOException.class);
        next = Answer.TRUNCATED;
        assertThatThrownBy(() -> tell("b", 2, 11)).isInstanceOf(IOException.class);

        assertThat(calls()).extracting(Called::did).containsExactly(Did.ACTED, Did.ACTED);
        awaitReplies(Answer.CUT_AFTER_ACT, Answer.TRUNCATED);
    }

    @Test
    void actsOnNothingThatItPutsOff() throws Exception {
        next = Answer.THROTTLED;
        HttpResponse<String> answer = tell("a", 1, 10);

        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.headers().firstValue("Retry-After")).hasValue("1");
        assertThat(calls()).extracting(Called::did).containsExactly(Did.NOTHING);
    }

    @Test
    void takesTheFurtherCallsOfAnAttemptAsTheyCome() throws Exception {
        tell("a", 1, 10);
        next = Answer.GARBAGE;

        assertThat(tell("a", 1, 10).body()).contains("OK");
        assertThat(calls()).hasSize(1);
    }

    @Test
    void cannotBeReachedWhileItIsAway() throws Exception {
        partner.go();
        assertThatThrownBy(() -> tell("a", 1, 10)).isInstanceOf(IOException.class);

        partner.come();
        assertThat(tell("a", 1, 10).statusCode()).isEqualTo(200);
    }

    private HttpResponse<String> tell(String delivery, long sequence, long token) throws Exception {
        return http.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/su-kien"))
                        .headers(
                                "Hub-Delivery-Id", delivery,
                                "Hub-Sequence", String.valueOf(sequence),
                                "Hub-Token", String.valueOf(token))
                        .POST(HttpRequest.BodyPublishers.ofString("""
                                {"nguon": "/partners/district", "ma": "1", "loai": "vn.lienthong.dossier.completed.v1",
                                 "maHoSo": "D", "trangThai": "COMPLETED"}"""))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private List<Called> calls() {
        return lines().stream()
                .filter(Called.class::isInstance)
                .map(Called.class::cast)
                .toList();
    }

    /** They are written when the last byte has left, so perhaps after it was read. */
    private void awaitReplies(Answer... replies) {
        await().untilAsserted(() -> assertThat(lines())
                .filteredOn(Replied.class::isInstance)
                .extracting(line -> ((Replied) line).how())
                .containsExactly(replies));
    }

    private List<PartnerLine> lines() {
        return LedgerReader.read(ledger(), PartnerLine.class);
    }

    private Path ledger() {
        return folder.resolve("partner.ndjson");
    }
}
