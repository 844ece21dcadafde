package vn.lienthong.hub.unit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.core.io.ClassPathResource;

/** Units for tests of other features, as a file of them says, without a database; "now" is a day that is given. */
public final class KnownUnits implements Units {

    private final UnitRegister register;
    private final LocalDate today;

    /** @param lines as they are imported */
    public KnownUnits(String lines, LocalDate today) {
        ImportFile file = new ImportFile(lines.getBytes(StandardCharsets.UTF_8));
        List<Unit> units = file.lines().stream().map(UnitLine::read).toList();
        file.refuseIfFaulty();
        this.register = new UnitRegister(units);
        this.today = today;
    }

    /** The sample province, as it is today. */
    public static KnownUnits sample() {
        return ofResource("catalogue/sample-units.ndjson", LocalDate.of(2026, 10, 8));
    }

    public static KnownUnits ofResource(String path, LocalDate today) {
        try {
            return new KnownUnits(new ClassPathResource(path).getContentAsString(StandardCharsets.UTF_8), today);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Optional<Unit> find(String code) {
        return Optional.ofNullable(register.periods().latest(code));
    }

    @Override
    public Set<String> subtree(String code) {
        return at(LocalDate.MAX).subtree(code);
    }

    @Override
    public List<String> lineage(String code) {
        return at(LocalDate.MAX).lineage(code);
    }

    @Override
    public List<Unit> periods(String code) {
        return register.periods().of(code);
    }

    @Override
    public Set<String> codes() {
        return register.periods().codes();
    }

    @Override
    public UnitsAt at(LocalDate day) {
        return register.at(day);
    }

    @Override
    public Meaning meant(String code, String field, LocalDate day) {
        return register.succession().meant(code, field, day);
    }

    @Override
    public List<Heir> heirs(LocalDate day) {
        return register.heirs(day);
    }

    @Override
    public LocalDate today() {
        return today;
    }
}
