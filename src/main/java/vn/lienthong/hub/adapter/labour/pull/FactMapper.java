package vn.lienthong.hub.adapter.labour.pull;

import java.time.Instant;
import java.util.List;
import org.mapstruct.Context;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.Named;
import vn.lienthong.hub.adapter.labour.LabourTables;
import vn.lienthong.hub.adapter.labour.wire.PulledRow;
import vn.lienthong.hub.event.Applicant;
import vn.lienthong.hub.event.Attachment;
import vn.lienthong.hub.event.Fact;

/** A row as facts of the hub's language. What is not known is null, never empty. */
@Mapper(implementationName = "Labour<CLASS_NAME>", uses = RowWording.class)
interface FactMapper {

    @Mapping(target = "procedureCode", source = "row.maThuTuc", qualifiedByName = "procedure")
    @Mapping(target = "channel", source = "row.kenhThucHien", qualifiedByName = "channel")
    @Mapping(target = "receivingUnit", source = "row", qualifiedByName = "receivingUnit")
    @Mapping(target = "competentUnit", source = "row.donViXuLy", qualifiedByName = "text")
    @Mapping(target = "aliases", ignore = true)
    @Mapping(target = "applicant", source = "row", qualifiedByName = "applicant")
    @Mapping(target = "parcels", ignore = true)
    @Mapping(target = "propertyAddress", ignore = true)
    @Mapping(target = "summary", ignore = true)
    @Mapping(target = "attachments", source = "attachments")
    Fact.Registered registered(PulledRow row, List<Attachment> attachments, @Context LabourTables tables);

    @Mapping(target = "procedureCode", source = "row.maThuTuc", qualifiedByName = "procedure")
    @Mapping(target = "channel", source = "row.kenhThucHien", qualifiedByName = "channel")
    @Mapping(target = "receivingUnit", source = "row", qualifiedByName = "receivingUnit")
    @Mapping(target = "competentUnit", source = "row.donViXuLy", qualifiedByName = "text")
    @Mapping(target = "aliases", ignore = true)
    @Mapping(target = "applicant", source = "row", qualifiedByName = "applicant")
    @Mapping(target = "parcels", ignore = true)
    @Mapping(target = "propertyAddress", ignore = true)
    @Mapping(target = "summary", ignore = true)
    @Mapping(target = "attachments", source = "attachments")
    @Mapping(target = "promisedAt", source = "promisedAt")
    @Mapping(target = "assistedAt", ignore = true)
    @Mapping(target = "officer", ignore = true)
    Fact.Received received(
            PulledRow row, List<Attachment> attachments, Instant promisedAt, @Context LabourTables tables);

    /** The sector's applicants are citizens. What the partner says of them by its lists stands beside the language. */
    @Named("applicant")
    @Mapping(target = "name", source = "hoTen", qualifiedByName = "text")
    @Mapping(target = "kind", constant = "CITIZEN")
    @Mapping(target = "idNumber", source = "cmnd", qualifiedByName = "text")
    @Mapping(target = "idIssuedOn", ignore = true)
    @Mapping(target = "idIssuedBy", ignore = true)
    @Mapping(target = "birthDate", source = "ngaySinh", qualifiedByName = "date")
    @Mapping(target = "sex", ignore = true)
    @Mapping(target = "ethnicity", ignore = true)
    @Mapping(target = "phone", source = "dienThoai", qualifiedByName = "text")
    @Mapping(target = "email", source = "email", qualifiedByName = "text")
    @Mapping(target = "address", ignore = true)
    @Mapping(target = "residence", ignore = true)
    Applicant applicant(PulledRow row);
}
