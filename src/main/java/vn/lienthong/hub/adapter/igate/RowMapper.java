package vn.lienthong.hub.adapter.igate;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.mapstruct.Context;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.Named;
import vn.lienthong.hub.adapter.igate.wire.IgateTime;
import vn.lienthong.hub.adapter.igate.wire.Row;
import vn.lienthong.hub.event.Applicant;
import vn.lienthong.hub.event.Channel;
import vn.lienthong.hub.event.Fact;

/** The vendor's members → those of the canonical language. */
@Mapper
abstract class RowMapper {

    @Mapping(target = "procedureCode", source = "procedure.id", qualifiedByName = "procedureCode")
    @Mapping(target = "channel", source = "applyMethod")
    @Mapping(target = "receivingUnit", source = "agency.id", qualifiedByName = "unit")
    @Mapping(target = "competentUnit", ignore = true)
    @Mapping(target = "aliases", expression = "java(context.aliases(row))")
    @Mapping(target = "applicant", source = "applicant.data")
    @Mapping(target = "parcels", ignore = true)
    @Mapping(target = "propertyAddress", ignore = true)
    @Mapping(target = "summary", ignore = true)
    @Mapping(target = "attachments", ignore = true)
    abstract Fact.Registered registered(Row row, @Context RowContext context);

    @Mapping(target = "procedureCode", source = "procedure.id", qualifiedByName = "procedureCode")
    @Mapping(target = "channel", source = "applyMethod")
    @Mapping(target = "receivingUnit", source = "agency.id", qualifiedByName = "unit")
    @Mapping(target = "competentUnit", ignore = true)
    @Mapping(target = "aliases", expression = "java(context.aliases(row))")
    @Mapping(target = "applicant", source = "applicant.data")
    @Mapping(target = "parcels", ignore = true)
    @Mapping(target = "propertyAddress", ignore = true)
    @Mapping(target = "summary", ignore = true)
    @Mapping(target = "attachments", ignore = true)
    @Mapping(target = "promisedAt", source = "appointmentDate")
    @Mapping(target = "assistedAt", ignore = true)
    @Mapping(target = "officer", source = "accepter.fullname")
    abstract Fact.Received received(Row row, @Context RowContext context);

    @Mapping(target = "fromUnit", ignore = true)
    @Mapping(target = "toUnit", source = "agency.id", qualifiedByName = "unit")
    @Mapping(target = "stage", source = "bpmProcessDefinitionTask.name.name")
    @Mapping(target = "officer", source = "assignee.fullname")
    @Mapping(target = "note", ignore = true)
    @Mapping(target = "stageDueAt", ignore = true)
    abstract Fact.Progressed progressed(Row.Task task, @Context RowContext context);

    /** Nothing said of a person is no person. */
    Applicant applicant(Row.Applicant data) {
        if (data == null) {
            return null;
        }
        Applicant applicant = person(data);
        return applicant.equals(person(new Row.Applicant(null, null, null, null, null, null, null))) ? null : applicant;
    }

    @Named("person")
    @Mapping(target = "name", source = "fullname")
    @Mapping(target = "kind", ignore = true)
    @Mapping(target = "idNumber", source = "identityNumber")
    @Mapping(target = "idIssuedOn", ignore = true)
    @Mapping(target = "idIssuedBy", ignore = true)
    @Mapping(target = "birthDate", source = "birthday", qualifiedByName = "birthDate")
    @Mapping(target = "sex", ignore = true)
    @Mapping(target = "ethnicity", ignore = true)
    @Mapping(target = "phone", source = "phoneNumber")
    @Mapping(target = "residence", ignore = true)
    abstract Applicant person(Row.Applicant data);

    /** What is no day stays with the vendor's further members; a row is not refused for it. */
    @Named("birthDate")
    LocalDate birthDate(String birthday) {
        try {
            return birthday == null ? null : IgateTime.parseDay(birthday);
        } catch (DateTimeException e) {
            return null;
        }
    }

    @Named("procedureCode")
    String procedureCode(String id, @Context RowContext context) {
        return context.tables().procedure(id);
    }

    @Named("unit")
    String unit(String agency, @Context RowContext context) {
        return agency == null ? null : context.tables().unit(agency);
    }

    /** The language wants a channel; what the tables do not know counts as handed in at the counter. */
    Channel channel(Row.Named applyMethod, @Context RowContext context) {
        return context.tables()
                .channel(applyMethod == null ? null : applyMethod.id())
                .orElse(Channel.COUNTER);
    }
}
