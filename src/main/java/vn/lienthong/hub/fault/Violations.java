package vn.lienthong.hub.fault;

import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.validation.Errors;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;
import org.springframework.validation.method.MethodValidationResult;
import org.springframework.validation.method.ParameterErrors;
import org.springframework.validation.method.ParameterValidationResult;

/** What Bean Validation found, as violations; rejected values are left out. */
final class Violations {

    private Violations() {}

    /** Of a body. */
    static List<Violation> of(Errors errors) {
        return errors.getAllErrors().stream().map(Violations::of).toList();
    }

    /** Of parameters, each under its name, or of what lies inside them. */
    static List<Violation> of(MethodValidationResult result) {
        return result.getParameterValidationResults().stream()
                .flatMap(Violations::of)
                .toList();
    }

    static List<Violation> of(ConstraintViolationException failure) {
        return failure.getConstraintViolations().stream()
                .map(each -> new Violation(last(each.getPropertyPath()), each.getMessage()))
                .toList();
    }

    private static Stream<Violation> of(ParameterValidationResult parameter) {
        if (parameter instanceof ParameterErrors errors) {
            return of((Errors) errors).stream();
        }
        String name = parameter.getMethodParameter().getParameterName();
        return parameter.getResolvableErrors().stream()
                .map(MessageSourceResolvable::getDefaultMessage)
                .map(message -> new Violation(name, message));
    }

    private static Violation of(ObjectError error) {
        String pointer = error instanceof FieldError field ? Pointers.of(field.getField()) : "";
        // A value that could not be converted is quoted in the default message.
        boolean unconverted = error instanceof FieldError field && field.isBindingFailure();
        return new Violation(pointer, unconverted ? "a value of another kind is expected" : error.getDefaultMessage());
    }

    private static String last(Path path) {
        List<String> names = new ArrayList<>();
        path.forEach(node -> names.add(node.getName()));
        return names.isEmpty() ? "" : names.get(names.size() - 1);
    }
}
