package vn.lienthong.hub.adapter.province;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import vn.lienthong.hub.adapter.province.ProvinceSimulator.Trouble;
import vn.lienthong.hub.delivery.Delivery;
import vn.lienthong.hub.delivery.Outcome;
import vn.lienthong.hub.partner.Partner;

/** The traps of the dialect, each met at the simulator. */
@ExtendWith(OutputCaptureExtension.class)
class ProvinceTrapsTests {

    private static final Outcome DELIVERED = new Outcome.Delivered();

    private ProvinceSimulator province;
    private Partner partner;
    private ProvinceDelivery delivery;

    @BeforeEach
    void start() {
        province = new ProvinceSimulator(SamplePartner.USERNAME, SamplePartner.PASSWORD).start();
        partner = SamplePartner.at(province.url(), Duration.ofMillis(1500));
        delivery = ProvinceAdapters.delivering(partner);
    }

    @AfterEach
    void stop() {
        province.stop();
    }

    @Test
    void createsARecordInOneSession() {
        assertThat(delivery.deliver(Dossiers.received(partner))).isEqualTo(DELIVERED);
        assertThat(province.records().get("X77.01-261008-0975")).isEqualTo(new ToldRecord("2", 0, 1, 1));
        assertThat(province.logins()).isEqualTo(1);
    }

    @Test
    void updatesWhatThePartnerHasAlready() {
        delivery.deliver(Dossiers.received(partner));

        assertThat(delivery.deliver(Dossiers.received(partner))).isEqualTo(DELIVERED);
        assertThat(province.records().get("X77.01-261008-0975")).isEqualTo(new ToldRecord("2", 0, 2, 1));
    }

    @Test
    void sendsTwentyThreeStepsInTens() {
        assertThat(delivery.deliver(Dossiers.withSteps(partner))).isEqualTo(DELIVERED);
        assertThat(province.records().get("X77.01-260914-0012")).isEqualTo(new ToldRecord("4", 23, 4, 1));
    }

    @Test
    void sendsStepsAloneToAPartnerThatHasTheRecord() {
        delivery.deliver(Dossiers.received(partner));

        assertThat(delivery.deliver(Dossiers.progressed(partner, true, 2))).isEqualTo(DELIVERED);
        assertThat(province.records().get("X77.01-261008-0975")).isEqualTo(new ToldRecord("4", 2, 2, 1));
    }

    @Test
    void sendsTheRecordBeforeStepsOfADossierThatThePartnerLacks() {
        assertThat(delivery.deliver(Dossiers.progressed(partner, false, 1))).isEqualTo(DELIVERED);
        assertThat(province.records().get("X77.01-261008-0975")).isEqualTo(new ToldRecord("4", 1, 2, 1));
    }

    @Test
    void sendsNothingOfADossierOfWhichOnlyStepsAreKnown() {
        assertThat(delivery.deliver(Dossiers.unknown(partner))).isEqualTo(DELIVERED);
        assertThat(province.records()).isEmpty();
        assertThat(province.logins()).isZero();
    }

    @Test
    void isUnreachableWhileTheLoginIsRefused() {
        province.stop();
        province = new ProvinceSimulator(SamplePartner.USERNAME, "another").start();
        Partner moved = SamplePartner.at(province.url());

        Outcome outcome = delivery.deliver(Dossiers.received(moved));

        assertThat(outcome).isInstanceOf(Outcome.Unreachable.class);
        assertThat(reason(outcome)).contains("login").doesNotContain(SamplePartner.PASSWORD);
    }

    @Test
    void refusesWhatTheBodyRefusesInside200() {
        Outcome outcome = delivery.deliver(Dossiers.progressed(partner, true, 1));

        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        assertThat(reason(outcome)).contains("-4").contains("Không tìm thấy hồ sơ");
    }

    @ParameterizedTest
    @CsvSource({
        "BUSY, HTTP 503",
        "THROTTLED, HTTP 429",
        "GARBAGE, not in the dialect",
        "OVERSIZED, longer than",
        "SLOW, no answer",
        "DRIBBLING, no answer",
        "RESET, no answer",
        "CUT_OFF, not in the dialect",
        "BROKEN, HTTP 500"
    })
    void isUnreachableInTroubleAndTellsNobodysData(Trouble trouble, String said, CapturedOutput log) {
        province.meet(trouble);

        Outcome outcome = delivery.deliver(Dossiers.received(partner));

        assertThat(outcome).isInstanceOf(Outcome.Unreachable.class);
        assertThat(reason(outcome)).contains(said);
        assertThat(reason(outcome) + log).doesNotContain("Văn Mẫu", "0900000001", "052080000001", "PHIEN-MAU");
    }

    @Test
    void waitsAsLongAsThePartnerAsks() {
        province.meet(Trouble.BUSY);
        assertThat(retryAfter(Dossiers.received(partner))).isEqualTo(Duration.ofSeconds(7));
        province.meet(Trouble.THROTTLED);
        assertThat(retryAfter(Dossiers.received(partner))).isEqualTo(Duration.ofSeconds(45));
    }

    @Test
    void deliversWhenTheTroubleIsOver() {
        province.meet(Trouble.GARBAGE);
        delivery.deliver(Dossiers.received(partner));
        province.meet(Trouble.NONE);

        assertThat(delivery.deliver(Dossiers.received(partner))).isEqualTo(DELIVERED);
    }

    private Duration retryAfter(Delivery told) {
        return ((Outcome.Unreachable) delivery.deliver(told)).retryAfter();
    }

    private static String reason(Outcome outcome) {
        return outcome instanceof Outcome.Refused refused ? refused.reason() : ((Outcome.Unreachable) outcome).reason();
    }
}
