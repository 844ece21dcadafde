package vn.lienthong.hub.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.lienthong.hub.event.FactType;

class FactTableTests {

    /**
     * The table as the contract has it, one row a fact: the states from which it is allowed, and where it leads. 5* is a
     * supplement request before reception, = means that the state stays.
     */
    private static final String TABLE = """
            registered            0>1
            received              0>2 1>2 5*>2
            refused               1>3 5*>3
            progressed            2>4 4>4 5>4 6>4
            supplementRequested   1>5* 2>5 4>5
            supplemented          5*>1 5>4
            paymentRequested      2>6 4>6
            paid                  6>4
            withdrawalRequested   1= 5*= 2= 4= 5= 6=
            withdrawn             1>7 2>7 4>7 5>7 6>7
            stopped               1>8 2>8 4>8 5>8 6>8
            completed             2>9 4>9 5>9 6>9
            returned              2>10 4>10 5>10 6>10 8>10 9>10
            reopened              9>4
            rescheduled           2= 4= 5= 6=
            transferred           2= 4= 5= 6=
            postAccepted          0= 1= 5*= 2= 4= 5= 6= 3= 7= 8= 9= 10=
            handedOver            0= 1= 5*= 2= 4= 5= 6= 3= 7= 8= 9= 10=
            postAttempted         0= 1= 5*= 2= 4= 5= 6= 3= 7= 8= 9= 10=
            postDelivered         0= 1= 5*= 2= 4= 5= 6= 3= 7= 8= 9= 10=
            postReturned          0= 1= 5*= 2= 4= 5= 6= 3= 7= 8= 9= 10=
            corrected             0= 1= 5*= 2= 4= 5= 6= 3= 7= 8= 9= 10=
            """;

    @Test
    void allowsWhatTheContractAllowsAndNothingElse() {
        assertThat(drawn()).isEqualTo(TABLE.lines().map(FactTableTests::sorted).collect(Collectors.joining("\n")));
    }

    @Test
    void leavesNoFinalStateButByReturnOrReopening() {
        for (FactType fact : FactType.values()) {
            for (Position end : List.of(Position.REFUSED, Position.WITHDRAWN, Position.RETURNED)) {
                assertThat(FactTable.next(fact, end).orElse(end)).isEqualTo(end);
            }
        }
    }

    private static String drawn() {
        List<String> rows = new ArrayList<>();
        for (FactType fact : FactType.values()) {
            StringBuilder row = new StringBuilder(fact.factName());
            for (Position from : Position.values()) {
                FactTable.next(fact, from).ifPresent(to -> row.append(' ')
                        .append(number(from))
                        .append(from == to && stays(fact) ? "=" : ">" + number(to)));
            }
            rows.add(sorted(row.toString()));
        }
        return String.join("\n", rows);
    }

    private static boolean stays(FactType fact) {
        return fact != FactType.PROGRESSED;
    }

    private static String number(Position position) {
        return position.state().number() + (position == Position.SUPPLEMENT_BEFORE_RECEPTION ? "*" : "");
    }

    private static String sorted(String row) {
        String[] words = row.trim().split("\\s+");
        return words[0] + " " + Arrays.stream(words).skip(1).sorted().collect(Collectors.joining(" "));
    }
}
