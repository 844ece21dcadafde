package vn.lienthong.hub.adapter.sms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.util.unit.DataSize;
import vn.lienthong.hub.adapter.sms.in.Senders;
import vn.lienthong.hub.adapter.sms.wire.Reply;
import vn.lienthong.hub.event.DossierState;
import vn.lienthong.hub.lookup.PublicDossier;

/** What a gateway is told to text back. */
@ExtendWith(OutputCaptureExtension.class)
class SmsReceptionTests {

    private static final String CODE = "H15.50.05.13-261008-0975";
    private static final String NUMBER = "0900000004";

    private final Map<String, DossierState> dossiers = new HashMap<>(Map.of(CODE, DossierState.IN_PROGRESS));
    private final List<String> asked = new ArrayList<>();
    private final MemorySenders senders = new MemorySenders();
    private SmsReception reception = reception(SmsAdapters.PROPERTIES);

    @ParameterizedTest
    @ValueSource(
            strings = {"HS " + CODE, "h15 5o o5 l3 261oo8 0975", "H155005132610080975", "HSH15.50.05.13-2610080975"})
    void answersTheProgressInOneMessageWithoutDiacritics(String text) throws IOException {
        assertThat(ask(text)).isEqualTo(CODE + ": Ho so dang duoc xu ly.");
    }

    @ParameterizedTest
    @EnumSource(DossierState.class)
    void fitsIntoOneMessageInEveryState(DossierState state) throws IOException {
        String longest = "000.00.00.00.H15-261008-09012345";
        dossiers.put(longest, state);
        assertThat(ask(longest))
                .startsWith(longest + ": Ho so")
                .hasSizeLessThanOrEqualTo(160)
                .matches("[ -~]+");
    }

    @Test
    void asksForTheDotsWhereTwoDossiersMayBeMeant() throws IOException {
        dossiers.put("H15.50.50.50.50-261008-0975", DossierState.RECEIVED);
        dossiers.put("H15.505.050.50-261008-0975", DossierState.COMPLETED);

        assertThat(ask("H15 50505050 261008 0975")).contains("Ma chua ro");
        assertThat(ask("H15.505.050.50-261008-0975")).startsWith("H15.505.050.50-261008-0975: ");
    }

    @Test
    void saysHowToAskWhereThereIsNoCode() throws IOException {
        assertThat(ask("xin chào")).contains("Cu phap").hasSizeLessThanOrEqualTo(160);
        assertThat(asked).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"8077", "VIETTEL", "+14155550100", "02563000004", " "})
    void textsNothingBackToMachinesAndStrangers(String from) throws IOException {
        assertThat(hear(SmsAdapters.KEY, message(from, CODE))).isEqualTo(Reply.SILENCE);
        assertThat(asked).isEmpty();
    }

    @Test
    void saysOnceThatANumberAsksTooOftenAndThenNothing(CapturedOutput log) throws IOException {
        for (int i = 0; i < 5; i++) {
            assertThat(ask(CODE)).startsWith(CODE);
        }
        assertThat(ask(CODE)).contains("qua nhieu");
        assertThat(ask(CODE)).isEmpty();
        assertThat(log).contains("digest").doesNotContain(NUMBER.substring(1));
        senders.nextHour();
        assertThat(ask(CODE)).startsWith(CODE);
    }

    @Test
    void answersNoMoreToANumberThatGuesses() throws IOException {
        for (int i = 0; i < 3; i++) {
            assertThat(ask("H15.50.05.13-261008-100" + i)).contains("Khong tim thay");
        }
        assertThat(ask(CODE)).isEmpty();
    }

    @Test
    void countsANumberOnceHoweverItIsWritten() throws IOException {
        for (String from : List.of("0900000004", "84900000004", "+84900000004", "0900 000 004", "0900.000.004")) {
            hear(SmsAdapters.KEY, message(from, CODE));
        }
        assertThat(senders.counts).hasSize(1);
        assertThat(senders.counts.keySet()).noneMatch(digest -> digest.contains("900000004"));
    }

    @Test
    void answersNoNumberThatAnOperatorBlocked() throws IOException {
        ask(CODE);
        String digest = senders.counts.keySet().iterator().next();
        reception = reception(new SmsProperties(
                DataSize.ofKilobytes(8),
                DataSize.ofKilobytes(64),
                5,
                3,
                Duration.ofDays(7),
                Set.of(digest.substring(0, 8))));
        assertThat(ask(CODE)).isEmpty();
    }

    @Test
    void answersAWrongKeyWithoutRepeatingIt(CapturedOutput log) throws IOException {
        for (String key : new String[] {null, "", "khoa-sai-khoa-sai"}) {
            Reply reply = hear(key, message(NUMBER, CODE));
            assertThat(reply.status()).isEqualTo(401);
            assertThat(reply.text()).isNull();
        }
        assertThat(log).doesNotContain("khoa-sai", NUMBER);
        assertThat(asked).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "7",
                "{}",
                "{\"from\":7,\"text\":\"x\"}",
                "{\"from\":\"0900000004\"}",
                "{\"from\":\"0900000004\",\"text\":null}",
                "{\"from\":\"a\",\"from\":\"b\",\"text\":\"x\"}",
                "{\"from\":\"0900000004\",\"text\":\"x\"}{}",
                "<a/>"
            })
    void answersWhatIsNoMessage(String body) throws IOException {
        Reply reply = hear(SmsAdapters.KEY, body);
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.error()).isNotBlank().doesNotContain("0900000004", "Exception");
    }

    @Test
    void answersWhatIsTooLongOrTooDeep() throws IOException {
        assertThat(hear(SmsAdapters.KEY, " ".repeat(9_000)).status()).isEqualTo(413);
        assertThat(hear(SmsAdapters.KEY, "[".repeat(8_000)).status()).isEqualTo(400);
    }

    @Test
    void asksToSendAgainWhileTheDatabaseIsAway(CapturedOutput log) throws IOException {
        senders.away = true;
        assertThat(hear(SmsAdapters.KEY, message(NUMBER, CODE)).status()).isEqualTo(503);
        assertThat(log).doesNotContain("select secret");
    }

    @Test
    void readsDecomposedTexts() throws IOException {
        assertThat(ask(java.text.Normalizer.normalize("hồ sơ " + CODE, java.text.Normalizer.Form.NFD)))
                .startsWith(CODE);
    }

    private String ask(String text) throws IOException {
        Reply reply = hear(SmsAdapters.KEY, message(NUMBER, text));
        assertThat(reply.status()).isEqualTo(200);
        return reply.text();
    }

    private Reply hear(String key, String body) throws IOException {
        return reception.hear(key, new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)));
    }

    private static String message(String from, String text) {
        return "{\"from\":\"" + from + "\",\"text\":\"" + text + "\",\"smsc\":\"ignored\"}";
    }

    private SmsReception reception(SmsProperties properties) {
        return SmsAdapters.hearing(
                codes -> {
                    asked.addAll(codes);
                    return codes.stream()
                            .filter(dossiers::containsKey)
                            .map(code -> new PublicDossier(code, dossiers.get(code), text(dossiers.get(code))))
                            .toList();
                },
                senders,
                properties);
    }

    private static String text(DossierState state) {
        return switch (state) {
            case IN_PROGRESS -> "Hồ sơ đang được xử lý.";
            case RECEIVED -> "Hồ sơ đã được tiếp nhận.";
            case COMPLETED -> "Hồ sơ đã xử lý xong, đang chờ trả kết quả.";
            default -> "Hồ sơ đang chờ thực hiện nghĩa vụ tài chính.";
        };
    }

    private static final class MemorySenders implements Senders {

        private final Map<String, int[]> counts = new HashMap<>();
        private boolean away;

        @Override
        public Count ask(String gateway, String digest, Instant now) {
            if (away) {
                throw new QueryTimeoutException("select secret");
            }
            int[] count = counts.computeIfAbsent(digest, d -> new int[2]);
            return new Count(++count[0], count[1]);
        }

        @Override
        public void miss(String gateway, String digest, Instant now) {
            counts.get(digest)[1]++;
        }

        void nextHour() {
            counts.clear();
        }
    }
}
