package vn.lienthong.hub.statistics.form;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Reads what a request asks for, and fixes the moment as of which it is answered. */
@Component
class FormQuestions {

    private final FormNumbers numbers;
    private final Clock clock;

    FormQuestions(FormNumbers numbers, Clock clock) {
        this.numbers = numbers;
        this.clock = clock;
    }

    /** @throws vn.lienthong.hub.fault.Fault INVALID_PARAMETER with every fault */
    FormQuestion form(HttpServletRequest request) {
        return fixed(FormParameters.read(request.getParameterMap(), clock.instant()));
    }

    /** @throws vn.lienthong.hub.fault.Fault INVALID_PARAMETER with every fault */
    DossierQuestion dossiers(FormKind kind, HttpServletRequest request) {
        DossierQuestion asked = FormParameters.readDossiers(kind, request.getParameterMap(), clock.instant());
        return new DossierQuestion(fixed(asked.question()), asked.row(), asked.column(), asked.after(), asked.limit());
    }

    private FormQuestion fixed(FormQuestion question) {
        return question.knownAt(numbers.moment(question.knownAt()));
    }
}
