package vn.lienthong.hub.adapter.post.in;

import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.Named;
import vn.lienthong.hub.adapter.post.wire.Document;
import vn.lienthong.hub.adapter.post.wire.WireText;
import vn.lienthong.hub.event.Applicant;
import vn.lienthong.hub.event.Fact;

/** A document's members → those of the canonical language. */
@Mapper
interface DocumentMapper {

    @Mapping(target = "procedureCode", source = "procedure.code", qualifiedByName = "procedureCode")
    @Mapping(target = "channel", constant = "POST")
    @Mapping(target = "receivingUnit", source = "agencyCode")
    @Mapping(target = "competentUnit", ignore = true)
    @Mapping(target = "aliases", ignore = true)
    @Mapping(target = "applicant", source = "documentSender")
    @Mapping(target = "parcels", ignore = true)
    @Mapping(target = "propertyAddress", ignore = true)
    @Mapping(target = "summary", ignore = true)
    @Mapping(target = "attachments", ignore = true)
    Fact.Registered registered(Document document);

    @Mapping(target = "slipNumber", source = "itemCode")
    @Mapping(target = "office", source = "posId")
    Fact.PostAccepted accepted(Document document);

    @Mapping(target = "slipNumber", source = "itemCode")
    @Mapping(target = "office", source = "posId")
    Fact.HandedOver handedOver(Document document);

    /** Nothing said of a person is no person. */
    default Applicant applicant(Document.Person sender) {
        boolean isKnown = sender != null
                && (sender.name() != null
                        || sender.phone() != null
                        || sender.address() != null
                        || sender.email() != null);
        return isKnown ? person(sender) : null;
    }

    @Named("person")
    @Mapping(target = "kind", ignore = true)
    @Mapping(target = "idNumber", ignore = true)
    @Mapping(target = "idIssuedOn", ignore = true)
    @Mapping(target = "idIssuedBy", ignore = true)
    @Mapping(target = "birthDate", ignore = true)
    @Mapping(target = "sex", ignore = true)
    @Mapping(target = "ethnicity", ignore = true)
    @Mapping(target = "residence", ignore = true)
    Applicant person(Document.Person sender);

    @Named("procedureCode")
    default String procedureCode(String code) {
        return WireText.procedureCode(code);
    }
}
