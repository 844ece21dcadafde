package vn.lienthong.hub.adapter.post;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lienthong.hub.adapter.post.in.Reply;
import vn.lienthong.hub.event.Applicant;
import vn.lienthong.hub.event.Channel;
import vn.lienthong.hub.event.DossierEvent;
import vn.lienthong.hub.event.EventJson;
import vn.lienthong.hub.event.Fact;
import vn.lienthong.hub.fault.FaultCode;
import vn.lienthong.hub.intake.Intake;

/** Documents from the post's counters: what they say, once, and what they are answered. */
class PostDocumentTests {

    private static final Instant ACCEPTED = Instant.parse("2026-09-03T08:20:00Z");
    private static final Instant HANDED_OVER = Instant.parse("2026-09-07T02:10:00Z");

    private final Adapter adapter = new Adapter();

    @Test
    void tellsRegistrationAndAcceptanceAndLaterTheHandOverOnly() {
        assertThat(send(document(null)).status()).isEqualTo("100");
        assertThat(facts()).containsExactly("registered", "postAccepted");
        assertThat(send(document(HANDED_OVER)).status()).isEqualTo("100");
        assertThat(facts()).containsExactly("registered", "postAccepted", "handedOver");
        assertThat(adapter.intake.modes()).containsOnly(Intake.Mode.LIVE);
        Fact.Registered registered =
                (Fact.Registered) adapter.intake.events().get(0).fact();
        assertThat(registered.channel()).isEqualTo(Channel.POST);
        assertThat(registered.receivingUnit()).isEqualTo("X77.01.02");
        assertThat(registered.competentUnit()).isNull();
    }

    @Test
    void sentAgainSaysNothing() {
        send(document(HANDED_OVER));
        Reply again = send(document(HANDED_OVER));
        assertThat(again).extracting(Reply::http, Reply::status).containsExactly(200, "100");
        assertThat(adapter.intake.events()).hasSize(3);
    }

    @Test
    void saidAgainAfterACrashBetweenIntakeAndMemoryIsTheSameFacts() {
        send(document(HANDED_OVER));
        adapter.memory.facts.clear();
        assertThat(send(document(HANDED_OVER)).status()).isEqualTo("100");
        assertThat(adapter.intake.events()).hasSize(3);
    }

    @Test
    void cutsTheLocalTailOfTheProcedure() {
        ObjectNode document = document(null);
        ((ObjectNode) document.get("Procedure")).put("Code", "1.001776.000.00.00.X77");
        send(document);
        assertThat(((Fact.Registered) adapter.intake.events().get(0).fact()).procedureCode())
                .isEqualTo("1.001776");
    }

    @Test
    void keepsWhatTheLanguageDoesNotNameButNotUnderItsNames() {
        ObjectNode document = document(null).put("competentUnit", "X77").put("Ghi chú", "gấp");
        send(document);
        assertThat(adapter.intake.events().get(0).more())
                .containsKeys("Ghi chú", "IsReceiveResult", "State", "Procedure")
                .doesNotContainKeys("competentUnit", "OrderNumber", "DocumentSender");
        assertThat(EventJson.write(adapter.intake.events().get(0))
                        .at("/data/competentUnit")
                        .isMissingNode())
                .isTrue();
    }

    @Test
    void takesDecomposedTextNulAndBlanksForWhatTheyMean() {
        ObjectNode document = document(null);
        document.put("ItemCode", " ").put("POSID", 970112);
        ((ObjectNode) document.get("DocumentSender"))
                .put("Name", "Tr\u00e2\u0300n\u0000 Mẫu")
                .put("Phone", "")
                .put("Address", "\u00a0 ")
                .putNull("Email");
        send(document);
        assertThat(((Fact.Registered) adapter.intake.events().get(0).fact())
                        .applicant()
                        .name())
                .isEqualTo("Trần Mẫu");
        assertThat(adapter.intake.events().get(1).fact()).isEqualTo(new Fact.PostAccepted(null, "970112"));
    }

    @Test
    void aSenderOfWhomNothingIsKnownIsNoPerson() {
        ObjectNode document = document(null);
        document.putNull("DocumentSender");
        send(document);
        assertThat(((Fact.Registered) adapter.intake.events().get(0).fact()).applicant())
                .isNull();
    }

    @Test
    void takesTimesAsDigitsToo() {
        send(document(null).put("AcceptedTime", Long.toString(ACCEPTED.toEpochMilli())));
        assertThat(adapter.intake.events().get(0).time()).isEqualTo(ACCEPTED);
    }

    @Test
    void tellsTheHandOverAloneIfOnlyItsTimeIsKnown() {
        send(document(HANDED_OVER).putNull("AcceptedTime"));
        assertThat(facts()).containsExactly("handedOver");
    }

    @Test
    void aChangedMemberBecomesOneCorrection() {
        send(document(null));
        ObjectNode changed = document(null);
        ((ObjectNode) changed.get("DocumentSender")).put("Phone", "0900000009");
        adapter.clock.pass(Duration.ofHours(1));
        send(changed);
        send(changed);
        assertThat(facts()).containsExactly("registered", "postAccepted", "corrected");
        DossierEvent event = adapter.intake.events().get(2);
        Fact.Corrected corrected = (Fact.Corrected) event.fact();
        assertThat(event.time()).isEqualTo(adapter.clock.instant());
        assertThat(corrected.corrects())
                .isEqualTo(adapter.intake.events().get(0).ref());
        assertThat(corrected.time()).isNull();
        Applicant applicant = EventJson.mapper().convertValue(corrected.data().get("applicant"), Applicant.class);
        assertThat(applicant.phone()).isEqualTo("0900000009");
        assertThat(corrected.data().size()).isEqualTo(1);
    }

    @Test
    void changedThereAndBackIsTwoCorrections() {
        send(document(HANDED_OVER));
        send(document(HANDED_OVER.plusSeconds(60)));
        send(document(HANDED_OVER));
        send(document(HANDED_OVER.plusSeconds(60)));
        List<Instant> times = adapter.intake.events().stream()
                .filter(event -> event.fact() instanceof Fact.Corrected)
                .map(event -> ((Fact.Corrected) event.fact()).time())
                .toList();
        assertThat(times).containsExactly(HANDED_OVER.plusSeconds(60), HANDED_OVER, HANDED_OVER.plusSeconds(60));
    }

    @Test
    void whatIsLeftOutLaterIsNotTakenBack() {
        send(document(HANDED_OVER));
        ObjectNode less = document(null);
        less.putNull("ItemCode").putNull("DocumentSender").put("State", 9);
        send(less);
        assertThat(adapter.intake.events()).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nonsense",
                "[]",
                "null",
                "\"x\"",
                "{}",
                "{\"OrderNumber\":\"A\"}{}",
                "{\"CustomerCode\":\"X77-MAU\",\"CustomerCode\":\"X77-MAU\"}"
            })
    void refusesWhatIsNoDocument(String body) {
        assertThat(adapter.document(body))
                .extracting(Reply::http, Reply::status)
                .containsExactly(400, "400");
        assertThat(adapter.intake.events()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "1.5", "true", "\"hôm qua\"", "{}", "99999999999999999"})
    void refusesATimeThatIsNone(String time) {
        String body = document(null).toString().replaceFirst("\"AcceptedTime\":\\d+", "\"AcceptedTime\":" + time);
        Reply reply = adapter.document(body);
        assertThat(reply.status()).isEqualTo("400");
        assertThat(reply.message()).contains("/AcceptedTime").doesNotContain("hôm qua");
    }

    @Test
    void refusesADocumentWithoutAnyTime() {
        assertThat(send(document(null).putNull("AcceptedTime")).message()).contains("/AcceptedTime");
    }

    @Test
    void refusesAnotherCustomersDocument() {
        assertThat(send(document(null).put("CustomerCode", "KHACH-KHAC")).status())
                .isEqualTo("400");
        assertThat(adapter.intake.events()).isEmpty();
    }

    @Test
    void refusesNestingWithoutEnd() {
        assertThat(adapter.document("{\"a\":".repeat(3000)).status()).isEqualTo("400");
    }

    @Test
    void refusesALongBodyUnread() {
        Reply reply = adapter.document(" ".repeat(Adapter.MAX_BODY + 1));
        assertThat(reply).extracting(Reply::http, Reply::status).containsExactly(413, "413");
    }

    @Test
    void readsUtf8WhateverElseIsSaid() {
        String body = document(null).toString().replace("Thôn Mẫu", "Thôn Mẫu – Ấp Thử");
        assertThat(adapter.document(body.getBytes(StandardCharsets.UTF_8)).status())
                .isEqualTo("100");
        assertThat(adapter.document(body.getBytes(StandardCharsets.UTF_16)).http())
                .isIn(200, 400);
    }

    @Test
    void saysWhichFactsWereNotAccepted() {
        adapter.intake.refuse("BD-1", FaultCode.INVALID_EVENT);
        Reply reply = send(document(null));
        assertThat(reply).extracting(Reply::http, Reply::status).containsExactly(422, "422");
        assertThat(reply.message()).contains("registered: invalid-event", "postAccepted: invalid-event");
        assertThat(adapter.memory.facts).as("remembered").isEmpty();
    }

    @Test
    void everyAnswerKeepsItsSchema() throws IOException {
        JsonSchema schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(SchemaLocation.of("classpath:schemas/post/answer.json"));
        for (Reply reply : List.of(
                Reply.good("x"),
                Reply.invalid("x"),
                Reply.unauthenticated(),
                Reply.forbidden(),
                Reply.tooLong(1),
                Reply.refused("x"),
                Reply.fault(),
                Reply.tryAgain())) {
            assertThat(schema.validate(EventJson.mapper().readTree(reply.json())))
                    .isEmpty();
        }
    }

    @Test
    void asksToSendAgainWhileTheDatabaseIsAway() {
        adapter.intake.away(true);
        assertThat(send(document(null))).extracting(Reply::http, Reply::status).containsExactly(503, "503");
        adapter.intake.away(false);
        assertThat(send(document(null)).status()).isEqualTo("100");
    }

    private List<String> facts() {
        return adapter.intake.events().stream()
                .map(event -> event.type().factName())
                .toList();
    }

    private Reply send(ObjectNode document) {
        return adapter.document(document.toString());
    }

    private static ObjectNode document(Instant handedOver) {
        return PostDocument.of("BD-1", "1.001776", "X77.01.02", ACCEPTED, handedOver);
    }
}
