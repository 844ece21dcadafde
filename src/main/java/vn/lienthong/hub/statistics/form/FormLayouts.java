package vn.lienthong.hub.statistics.form;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The layouts that there are: the files {@code forms/*.json} of the class path, read once at the start. */
@Component
class FormLayouts {

    private static final String FILES = "classpath*:forms/*.json";

    private final List<FormLayout> layouts = new ArrayList<>();

    /** @throws UncheckedIOException if a file cannot be read; the hub does not start then */
    FormLayouts(ObjectMapper json) {
        try {
            for (Resource file : new PathMatchingResourcePatternResolver().getResources(FILES)) {
                try (InputStream content = file.getInputStream()) {
                    layouts.add(json.readValue(content, FormLayout.class));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        layouts.sort(Comparator.comparing(FormLayout::validFrom));
    }

    /** The layout that held when a period ended; for one before the first layout that one. */
    FormLayout of(FormKind kind, LocalDate periodEnd) {
        List<FormLayout> ofForm = layouts.stream()
                .filter(layout -> layout.form().equals(kind.form()))
                .toList();
        return ofForm.stream()
                .filter(layout -> !layout.validFrom().isAfter(periodEnd))
                .reduce((earlier, later) -> later)
                .or(() -> ofForm.stream().findFirst())
                .orElseThrow(() -> new IllegalStateException("there is no layout of form " + kind.form()));
    }
}
