package vn.lienthong.hub.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.lienthong.hub.event.Channel;
import vn.lienthong.hub.event.DossierState;
import vn.lienthong.hub.event.FactType;

class RoutingTests {

    private final Province province = new Province();

    @ParameterizedTest(name = "{0}: {1} said by {2} is told to {8}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # why                                    | fact                | said by  | channel | taken in  | before    | after     | step to   | told to
            created where it is worked on            | registered          | post     | POST    | X77.01.01 | -         | X77.01.01 | -         | igate-1 province
            taken in here, worked on there           | received            | igate-1  | COUNTER | X77.01    | -         | X77.02.01 | -         | igate-2 province
            own dossier: only the province           | received            | igate-1  | COUNTER | X77.01    | -         | X77.01    | -         | province
            handed to land at once                   | received            | igate-1  | COUNTER | X77.01    | -         | X77.90.01 | -         | land province
            a step that passes to land               | progressed          | igate-1  | COUNTER | X77.01    | X77.01    | X77.01    | X77.90.01 | land province
            own step                                 | progressed          | igate-1  | COUNTER | X77.01    | X77.01    | X77.01    | X77.01.02 | province
            a step of land is not the desk's         | progressed          | land     | COUNTER | X77.01    | X77.90.01 | X77.90.01 | X77.90.01 | province
            competence passes to land                | transferred         | igate-1  | COUNTER | X77.01    | X77.01    | X77.90.01 | -         | land province
            the one who loses it hears               | transferred         | province | COUNTER | X77.01    | X77.01    | X77.02    | -         | igate-1 igate-2
            papers missing: the desk                 | supplementRequested | land     | COUNTER | X77.01    | X77.90.01 | X77.90.01 | -         | igate-1 province sms
            papers came: who works on it             | supplemented        | igate-1  | COUNTER | X77.01    | X77.90.01 | X77.90.01 | -         | land province
            to be paid: the desk                     | paymentRequested    | land     | COUNTER | X77.01    | X77.90.01 | X77.90.01 | -         | igate-1 province
            paid at the desk                         | paid                | igate-1  | COUNTER | X77.01    | X77.90.01 | X77.90.01 | -         | land province
            new appointment: the desk                | rescheduled         | land     | COUNTER | X77.01    | X77.90.01 | X77.90.01 | -         | igate-1 province sms
            result: the desk                         | completed           | land     | COUNTER | X77.01    | X77.90.01 | X77.90.01 | -         | igate-1 province sms
            result that goes home                    | completed           | land     | POST    | X77.01    | X77.90.01 | X77.90.01 | -         | igate-1 post province sms
            reopened: the order is cancelled         | reopened            | land     | POST    | X77.01    | X77.90.01 | X77.90.01 | -         | igate-1 post province
            handed out at the desk                   | returned            | igate-1  | COUNTER | X77.01    | X77.90.01 | X77.90.01 | -         | land province
            hand-over by the post starts the clock   | handedOver          | post     | POST    | X77.01    | X77.01    | X77.01    | -         | igate-1 province
            on its way home: only the province       | postAttempted       | post     | POST    | X77.01    | X77.01    | X77.01    | -         | province
            a correction: all who may have heard     | corrected           | land     | COUNTER | X77.01    | X77.90.01 | X77.90.01 | -         | igate-1 province
            never called                             | received            | post     | POST    | X77.03.01 | -         | X77.03.01 | -         | province
            a unit that ended: its successor         | supplemented        | province | COUNTER | X77.02    | X77.04    | X77.04    | -         | land
            the one who loses it hears, ended or not | transferred         | province | COUNTER | X77.02    | X77.04    | X77.90    | -         | district-4 land
            a desk that ended: its successor         | completed           | province | COUNTER | X77.04    | X77.02    | X77.02    | -         | igate-2 land sms
            a step to a unit that ended              | progressed          | province | COUNTER | X77.02    | X77.02    | X77.02    | X77.04    | igate-2 land
            never back to the province               | stopped             | province | COUNTER | X77.01    | X77.01    | X77.01    | -         | igate-1
            """)
    void tellsWhoeverMustKnow(
            String why,
            String fact,
            String saidBy,
            Channel channel,
            String receivingUnit,
            String before,
            String after,
            String toUnit,
            String toldTo) {
        Happening happening = new Happening(
                FactType.ofName(fact).orElseThrow(),
                saidBy,
                DossierState.RECEIVED,
                channel,
                "DD",
                receivingUnit,
                before,
                after,
                toUnit);

        assertThat(Routing.recipients(happening, province))
                .as(why)
                .containsExactlyElementsOf(Arrays.asList(toldTo.split(" ")));
    }

    @Test
    void tellsNobodyOfADossierOfWhichOnlyLaterFactsAreKnown() {
        Happening happening = new Happening(
                FactType.PROGRESSED, "land", DossierState.UNKNOWN, null, null, null, null, null, "X77.01");

        assertThat(Routing.recipients(happening, province)).isEmpty();
    }
}
