package vn.lienthong.hub.adapter.post;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.text.Normalizer;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lienthong.hub.delivery.Outcome;
import vn.lienthong.hub.delivery.Outcome.Unreachable.Sign;
import vn.lienthong.hub.event.Alias;
import vn.lienthong.hub.event.Applicant;
import vn.lienthong.hub.event.DossierState;
import vn.lienthong.hub.event.FactType;

/** Orders for results, their cancelling, and what the post's answers mean. */
class PostOrderTests {

    private final Adapter adapter = new Adapter();
    private final PostSimulator post = new PostSimulator(adapter.clock);
    private final Told told = new Told();

    @BeforeEach
    void start() {
        post.start();
        told.partner = Adapter.partner(post.url());
    }

    @AfterEach
    void stop() {
        post.stop();
    }

    @Test
    void orderTeachesTheNumberByWhichTheFeedNamesTheDossier() {
        told.code = "H1-000123";
        assertThat(completed()).isEqualTo(new Outcome.Delivered("H1-000123"));
        assertThat(post.orders().open()).containsOnlyKeys("H1-000123");
    }

    @Test
    void thePostsOwnNameOfTheDossierIsTheOrdersNumber() {
        told.aliases = List.of(new Alias("national", "X77.01-260902-0010"), new Alias("post", "BD-7"));
        completed();
        assertThat(post.orders().open()).containsOnlyKeys("BD-7");
        reopened();
        assertThat(post.orders().open()).isEmpty();
    }

    @Test
    void anOrderThatIsThereAlreadyWasTold() {
        completed();
        assertThat(completed()).isInstanceOf(Outcome.Delivered.class);
        assertThat(post.orders().journal()).extracting(PostOrders.Sent::good).containsExactly(true, false);
    }

    @Test
    void completedAgainAfterReopeningIsANewOrder() {
        completed();
        reopened();
        completed();
        assertThat(post.orders().journal())
                .extracting(PostOrders.Sent::call)
                .containsExactly("order", "cancel", "order");
        assertThat(post.orders().open()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(
            value = FactType.class,
            names = {"COMPLETED", "REOPENED"},
            mode = EnumSource.Mode.EXCLUDE)
    void otherFactsAreNothingToThePost(FactType fact) {
        assertThat(adapter.delivery.deliver(told.delivery(fact))).isEqualTo(new Outcome.Delivered());
        assertThat(post.tokensGiven()).isZero();
    }

    @Test
    void aDossierOfUnknownStateIsNotTold() {
        told.state = DossierState.UNKNOWN;
        assertThat(completed()).isEqualTo(new Outcome.Delivered());
        assertThat(post.orders().journal()).isEmpty();
    }

    @Test
    void aCitizenWhoComesForTheResultIsNotVisited() {
        told.more = Map.of("IsReceiveResult", false);
        assertThat(completed()).isEqualTo(new Outcome.Delivered());
        assertThat(reopened()).isEqualTo(new Outcome.Delivered());
        assertThat(post.orders().journal()).isEmpty();
    }

    @Test
    void goesToTheRecipientsUnitAndCollectsWhatIsDue() {
        told.more = Map.of("recipientUnit", "X77.03.04", "amountDue", 30000);
        completed();
        JsonNode order = order();
        assertThat(order.get("SenderDistrict").asInt()).isEqualTo(9710);
        assertThat(order.get("ReceiverDistrict").asInt()).isEqualTo(9730);
        assertThat(order.get("CODAmount").isIntegralNumber()).isTrue();
        assertThat(order.get("CODAmount").asLong()).isEqualTo(30000);
    }

    @Test
    void anOfficeLiesInTheDistrictAboveIt() {
        told.receivingUnit = "X77.02.91";
        completed();
        assertThat(order().get("SenderDistrict").asInt()).isEqualTo(9720);
    }

    @Test
    void aUnitWithoutPlaceIsRefusedByName() {
        told.receivingUnit = "X77.90.01";
        assertThat(completed()).isEqualTo(new Outcome.Refused("the tables know no place for unit X77.90.01"));
        assertThat(post.orders().journal()).isEmpty();
    }

    @Test
    void sendsComposedTextAndEmptyTextForWhatIsNotKnown() {
        String name = "Đỗ Thị Ước Mẫu";
        told.applicant = Told.person(Normalizer.normalize(name, Normalizer.Form.NFD), null, null, null);
        completed();
        assertThat(order().get("ReceiverName").asText()).isEqualTo(name);
        assertThat(order().get("ReceiverTel").asText("-")).isEmpty();
        assertThat(order().get("ReceiverAddress").asText("-")).isEmpty();
        told.code = "X77.01.01-260902-0011";
        told.applicant = null;
        completed();
        assertThat(post.orders().open().get(told.code).get("ReceiverName").asText("-"))
                .isEmpty();
    }

    @Test
    void anAddressThatIsNotKnownIsMadeOfTheResidence() {
        told.applicant = Told.person(
                "Trần Thị Ví Dụ", null, null, new Applicant.Residence("Tỉnh mẫu", null, "Xã 1.1", "Tổ 1", "Số 5"));
        completed();
        assertThat(order().get("ReceiverAddress").asText()).isEqualTo("Số 5, Tổ 1, Xã 1.1, Tỉnh mẫu");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "200|{\"Status\":\"100\"}|Delivered",
                "200|{\"Status\":100,\"Message\":null}|Delivered",
                "201|{\"Status\":\" 100 \"}|Delivered",
                "200|{\"Status\":\"204\",\"Message\":\"Đơn hàng ĐÃ TỒN TẠI\"}|Delivered",
                "409|{\"Status\":\"204\",\"Message\":\"đã tồn tại\"}|Delivered",
                "200|{\"Status\":\"203\",\"Message\":\"Mã quận huyện không hợp lệ\"}|Refused",
                "200|{\"Status\":203}|Refused",
                "200|{\"Status\":\"1000\"}|Refused",
                "400|{\"Status\":\"203\",\"Message\":\"sai\"}|Refused",
                "400||Refused",
                "422|<html/>|Refused",
                "200|{}|Unreachable",
                "200|{\"Status\":null}|Unreachable",
                "200|[]|Unreachable",
                "200||Unreachable",
                "200|<html/>|Unreachable",
                "200|{\"Status\":\"100\"|Unreachable",
                "200|{\"fault\":{\"code\":900802}}|Unreachable",
                "302||Unreachable",
                "401||Unreachable",
                "403|{\"Status\":\"403\"}|Unreachable",
                "404||Unreachable",
                "429|{\"fault\":{\"code\":900802}}|Unreachable",
                "500|{\"Status\":\"100\"}|Unreachable",
                "503||Unreachable"
            })
    void anAnswerMeans(int status, String body, String outcome) {
        post.troubles().body(status, body == null ? "" : body, 2);
        assertThat(completed().getClass().getSimpleName()).isEqualTo(outcome);
    }

    @Test
    void anAnswerMayBeDecomposed() {
        String message = Normalizer.normalize("đã tồn tại", Normalizer.Form.NFD);
        post.troubles().body(200, "{\"Status\":\"204\",\"Message\":\"" + message + "\"}", 1);
        assertThat(completed()).isInstanceOf(Outcome.Delivered.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Đơn hàng đã hủy", "Đơn hàng đã huỷ trước đó"})
    void whatIsCancelledAlreadyWasToldBeforeButIsNoOrder(String message) {
        String body = "{\"Status\":\"206\",\"Message\":\"" + message + "\"}";
        post.troubles().body(200, body, 2);
        assertThat(reopened()).isEqualTo(new Outcome.Delivered());
        assertThat(completed()).isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void aCancellingThatIsTurnedDownIsRefused() {
        assertThat(reopened()).isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void whatThePostRepeatsOfPeopleStaysInside() {
        post.troubles().body(200, "{\"Status\":\"203\",\"Message\":\"Trần Thị Ví Dụ chưa xác thực\"}", 1);
        post.troubles().body(200, "{\"Status\":\"203\",\"Message\":\"Số 0900000002 sai\"}", 1);
        assertThat(completed().toString()).doesNotContain("Ví Dụ");
        assertThat(completed().toString()).doesNotContain("0900000002");
    }

    @Test
    void waitsAsLongAsThePostAsks() {
        post.troubles().status(429, "Retry-After", "45");
        assertThat(completed()).isEqualTo(new Outcome.Unreachable("HTTP 429", Duration.ofSeconds(45), Sign.BUSY));
    }

    @Test
    void aTokenThatEndsEarlyIsRenewedOnce() {
        completed();
        post.endTokens();
        assertThat(completed()).isInstanceOf(Outcome.Delivered.class);
        assertThat(post.tokensGiven()).isEqualTo(2);
    }

    @Test
    void slowDribblingAndOversizedAnswersAreNone() {
        Duration tooLong = Adapter.TIMEOUT.multipliedBy(2);
        post.troubles().slow(tooLong, 1);
        post.troubles().dribble(tooLong, 1);
        post.troubles().oversized(Adapter.MAX_ANSWER, 1);
        for (int i = 0; i < 3; i++) {
            assertThat(completed()).isInstanceOf(Outcome.Unreachable.class);
        }
        told.partner = Adapter.partner(URI.create("http://localhost:9"));
        assertThat(completed()).isInstanceOf(Outcome.Unreachable.class);
    }

    private JsonNode order() {
        return post.orders().open().get(told.code);
    }

    private Outcome completed() {
        return adapter.delivery.deliver(told.delivery(FactType.COMPLETED));
    }

    private Outcome reopened() {
        return adapter.delivery.deliver(told.delivery(FactType.REOPENED));
    }
}
