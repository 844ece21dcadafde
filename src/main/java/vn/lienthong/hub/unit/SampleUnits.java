package vn.lienthong.hub.unit;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Puts the invented province X77 into a hub that knows no unit, if {@code hub.units.sample} says so. */
@Component
class SampleUnits implements SmartInitializingSingleton {

    private static final ClassPathResource FILE = new ClassPathResource("catalogue/sample-units.ndjson");

    private final UnitProperties properties;
    private final UnitTable table;
    private final UnitImport units;

    SampleUnits(UnitProperties properties, UnitTable table, UnitImport units) {
        this.properties = properties;
        this.table = table;
        this.units = units;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (!properties.sample() || table.revision() > 0) {
            return;
        }
        try {
            units.take(FILE.getContentAsByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException("the sample units cannot be read", e);
        }
    }
}
