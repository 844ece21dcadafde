package vn.lienthong.hub.statistics.form;

import java.util.Locale;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/** The columns with numbers; called {@code c3} to {@code c13} in requests and answers. */
public enum FormColumn {
    C3(FormCounts::received),
    C4(FormCounts::receivedOnline),
    C5(FormCounts::receivedOther),
    C6(FormCounts::carriedOver),
    C7(FormCounts::resolved),
    C8(FormCounts::early),
    C9(FormCounts::onTime),
    C10(FormCounts::late),
    C11(FormCounts::inProgress),
    C12(FormCounts::inTime),
    C13(FormCounts::overdue);

    private final ToLongFunction<FormCounts> number;

    FormColumn(ToLongFunction<FormCounts> number) {
        this.number = number;
    }

    static Optional<FormColumn> ofName(String name) {
        return Stream.of(values())
                .filter(column -> column.lowerCase().equals(name))
                .findFirst();
    }

    /** As in requests and answers. */
    String lowerCase() {
        return name().toLowerCase(Locale.ROOT);
    }

    long of(FormCounts counts) {
        return number.applyAsLong(counts);
    }

    /** Whether a dossier is one of those that a cell of this column counts. */
    public boolean holds(FormDossier dossier) {
        return of(dossier.counts()) == 1;
    }
}
