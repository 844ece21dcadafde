package vn.lienthong.hub.adapter.igate;

import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.Named;
import vn.lienthong.hub.adapter.igate.wire.NewDossier;
import vn.lienthong.hub.adapter.igate.wire.StatusPush;
import vn.lienthong.hub.event.Applicant;
import vn.lienthong.hub.event.DossierSnapshot;
import vn.lienthong.hub.event.VietnamTime;

/** The folded dossier → the vendor's members. */
@Mapper
abstract class PushMapper {

    /** @param status the folded state as the vendor numbers it */
    @Mapping(target = "id", source = "push.rowId")
    @Mapping(target = "code", expression = "java(push.code())")
    @Mapping(target = "nationCode", expression = "java(push.nationCode())")
    @Mapping(target = "dossierStatus", expression = "java(new StatusPush.Id<>(status))")
    @Mapping(target = "nationStatus", expression = "java(push.dossier().state().number())")
    @Mapping(target = "updatedDate", expression = "java(push.since())")
    @Mapping(target = "appointmentDate", expression = "java(push.dossier().dueAt())")
    @Mapping(target = "agency", expression = "java(push.agency().map(StatusPush.Id::new).orElse(null))")
    @Mapping(target = "comment", expression = "java(push.text())")
    abstract StatusPush status(Push push, int status);

    @Mapping(target = "code", expression = "java(push.code())")
    @Mapping(target = "nationCode", expression = "java(push.nationCode())")
    @Mapping(target = "applicant", expression = "java(form(push.dossier().applicant()))")
    @Mapping(target = "procedure", expression = "java(new NewDossier.Id<>(procedure))")
    @Mapping(target = "agency", expression = "java(new NewDossier.Id<>(agency))")
    @Mapping(target = "appliedDate", expression = "java(applied(push.dossier()))")
    @Mapping(target = "acceptedDate", expression = "java(push.dossier().receivedAt())")
    @Mapping(target = "appointmentDate", expression = "java(push.dossier().dueAt())")
    @Mapping(
            target = "applyMethod",
            expression =
                    "java(push.tables().applyMethodOf(push.dossier().channel()).map(NewDossier.Id::new).orElse(null))")
    abstract NewDossier create(Push push, String procedure, String agency);

    NewDossier.Form form(Applicant applicant) {
        return new NewDossier.Form(person(applicant));
    }

    @Mapping(target = "fullname", source = "name", qualifiedByName = "nfc")
    @Mapping(target = "identityNumber", source = "idNumber", qualifiedByName = "nfc")
    @Mapping(target = "phoneNumber", source = "phone", qualifiedByName = "nfc")
    @Mapping(target = "email", source = "email", qualifiedByName = "nfc")
    @Mapping(target = "address", source = "address", qualifiedByName = "nfc")
    @Mapping(target = "birthday", source = "birthDate")
    abstract NewDossier.Applicant person(Applicant applicant);

    /** The vendor's own rows give the reception where nothing came before it. */
    Instant applied(DossierSnapshot dossier) {
        return dossier.registeredAt() != null ? dossier.registeredAt() : dossier.receivedAt();
    }

    Instant midnight(LocalDate day) {
        return day == null ? null : day.atStartOfDay().toInstant(VietnamTime.OFFSET);
    }

    @Named("nfc")
    String nfc(String text) {
        return text == null ? null : Normalizer.normalize(text, Normalizer.Form.NFC);
    }
}
