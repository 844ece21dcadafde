package vn.lienthong.hub.benchmark.history;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * An invented province of two tiers: 100 communes with 8 fields each, 15 departments with 3 fields each of 20. In the
 * first 40 communes nine dossiers of ten are land, elsewhere three.
 */
public final class LoadedProvince {

    /** Code of the province. */
    public static final String CODE = "L90";

    /** Code of a commune with much land. */
    public static final String COMMUNE = "L90.001";

    private static final int COMMUNES = 100;
    private static final int LAND_COMMUNES = 40;
    private static final int DEPARTMENTS = 15;
    private static final int FIRST_DEPARTMENT = 201;
    private static final int DEPARTMENT_FIELDS = 20;
    private static final int FIELDS_OF_DEPARTMENT = 3;
    private static final List<Subject> COMMUNE_FIELDS = List.of(
            new Subject("DD", "Đất đai", Terms.STAGES, Terms.DAYS, Terms.CALENDAR),
            new Subject("HT", "Hộ tịch", Terms.SAME_DAY, Terms.SAME_DAY, Terms.HOURS),
            new Subject("CT", "Chứng thực", Terms.SAME_DAY, Terms.HOURS),
            new Subject("BTXH", "Bảo trợ xã hội", Terms.DAYS, Terms.STAGES),
            new Subject("NCC", "Người có công", Terms.STAGES, Terms.DAYS),
            new Subject("KD", "Thành lập hộ kinh doanh", Terms.HOURS, Terms.DAYS),
            new Subject("XD", "Hoạt động xây dựng", Terms.DAYS, Terms.STAGES),
            new Subject("LD", "Lao động", Terms.DAYS));

    private final List<Office> communes = new ArrayList<>();
    private final List<Office> departments = new ArrayList<>();
    private final List<Subject> fields = new ArrayList<>(COMMUNE_FIELDS);

    public LoadedProvince() {
        for (int i = 1; i <= COMMUNES; i++) {
            int land = i <= LAND_COMMUNES ? 90 : 30;
            communes.add(new Office(CODE + ".%03d".formatted(i), land, COMMUNE_FIELDS));
        }
        for (int i = 1; i <= DEPARTMENT_FIELDS; i++) {
            fields.add(new Subject("S%02d".formatted(i), "Lĩnh vực mẫu " + i, Terms.DAYS, Terms.STAGES, Terms.HOURS));
        }
        List<Subject> special = fields.subList(COMMUNE_FIELDS.size(), fields.size());
        for (int i = 0; i < DEPARTMENTS; i++) {
            List<Subject> own = new ArrayList<>();
            for (int j = 0; j < FIELDS_OF_DEPARTMENT; j++) {
                own.add(special.get((i * FIELDS_OF_DEPARTMENT + j) % special.size()));
            }
            departments.add(new Office(CODE + ".%03d".formatted(FIRST_DEPARTMENT + i), 0, own));
        }
    }

    /** Its units, as they are imported. */
    public String units() {
        StringBuilder lines = new StringBuilder();
        lines.append("""
                {"code":"L90","name":"Tỉnh mẫu L90","level":"PROVINCE","validFrom":"2016-01-01"}
                """);
        communes.forEach(office -> lines.append(unit(office, "Xã mẫu", "COMMUNE")));
        departments.forEach(office -> lines.append(unit(office, "Sở mẫu", "OFFICE")));
        return lines.toString();
    }

    private static String unit(Office office, String name, String level) {
        return """
                {"code":"%s","name":"%s %s","level":"%s","parent":"L90","validFrom":"2016-01-01"}
                """.formatted(office.unit(), name, office.unit().substring(CODE.length() + 1), level);
    }

    /** Its procedures, as they are imported. */
    public String procedures() {
        StringBuilder lines = new StringBuilder();
        for (int field = 0; field < fields.size(); field++) {
            for (int place = 0; place < fields.get(field).terms().length; place++) {
                lines.append(fields.get(field).procedure(field, place));
            }
        }
        return lines.toString();
    }

    /** Five of six dossiers come to a commune. */
    Office anyOffice(SplittableRandom random) {
        List<Office> some = random.nextInt(6) > 0 ? communes : departments;
        return some.get(random.nextInt(some.size()));
    }

    /** Another unit that works in the same field; the same one if there is none. */
    String anotherUnit(Office office, SplittableRandom random) {
        List<Office> alike = communes.contains(office) ? communes : departments;
        List<String> others = alike.stream()
                .filter(other -> other != office
                        && other.subjects().get(0).equals(office.subjects().get(0)))
                .map(Office::unit)
                .toList();
        return others.isEmpty() ? office.unit() : others.get(random.nextInt(others.size()));
    }

    Asked anyProcedure(Office office, SplittableRandom random) {
        List<Subject> subjects = office.subjects();
        boolean land = random.nextInt(100) < office.landPercent();
        Subject subject = land || subjects.size() == 1
                ? subjects.get(0)
                : subjects.get(random.nextInt(office.landPercent() > 0 ? 1 : 0, subjects.size()));
        int place = random.nextInt(subject.terms().length);
        return new Asked(Subject.code(fields.indexOf(subject), place), subject.terms()[place]);
    }

    /** @param landPercent how many of its dossiers are of its first field beyond the others; 0 for none in particular */
    record Office(String unit, int landPercent, List<Subject> subjects) {}

    record Asked(String procedure, Terms terms) {}

    /** One field with its procedures. */
    record Subject(String code, String name, Terms... terms) {

        static String code(int field, int place) {
            return "9.90%02d%02d".formatted(field + 1, place + 1);
        }

        String procedure(int field, int place) {
            return terms[place].procedure(code(field, place), code, name);
        }
    }
}
