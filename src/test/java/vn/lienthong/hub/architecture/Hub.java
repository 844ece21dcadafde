package vn.lienthong.hub.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/** The hub's own classes, without tests, and where in the house a class stands. */
final class Hub {

    static final String ROOT = "vn.lienthong.hub";

    static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    private Hub() {}

    /** The package that is the class's feature, as in {@code event} or {@code adapter.igate}; empty at the top. */
    static String feature(JavaClass type) {
        String[] parts = path(type).split("\\.");
        return parts[0].equals("adapter") && parts.length > 1 ? "adapter." + parts[1] : parts[0];
    }

    /** What stands below the feature: empty for its root, which is its API. */
    static String inside(JavaClass type) {
        String feature = feature(type);
        return path(type).length() > feature.length() ? path(type).substring(feature.length() + 1) : "";
    }

    static boolean isOurs(JavaClass type) {
        return type.getPackageName().equals(ROOT) || type.getPackageName().startsWith(ROOT + ".");
    }

    private static String path(JavaClass type) {
        String name = type.getPackageName();
        return name.equals(ROOT) ? "" : name.substring(ROOT.length() + 1);
    }
}
