package vn.lienthong.hub.adapter.district.out;

import java.util.List;
import org.apache.cxf.binding.soap.SoapFault;
import org.springframework.stereotype.Component;
import org.w3c.dom.Element;
import vn.lienthong.hub.adapter.district.TableFiles;
import vn.lienthong.hub.adapter.district.Tables;
import vn.lienthong.hub.adapter.district.wire.Contract;
import vn.lienthong.hub.adapter.district.wire.NhanThongBao;
import vn.lienthong.hub.adapter.district.wire.WireXml;
import vn.lienthong.hub.delivery.Delivery;
import vn.lienthong.hub.delivery.NotTaken;
import vn.lienthong.hub.delivery.Outcome;
import vn.lienthong.hub.event.DossierState;
import vn.lienthong.hub.fault.Violation;
import vn.lienthong.hub.partner.NoAnswerException;
import vn.lienthong.hub.partner.Partner;

/**
 * What a delivery means in this dialect: one notice with the folded state, which creates the dossier there if it is new.
 * A dossier of state UNKNOWN is not sent; what is known of it waits for {@code received}.
 */
@Component("districtTeller")
public class Teller {

    private final MotCuaService service;
    private final DossierMapper mapper;
    private final Contract contract;
    private final TableFiles tables;

    Teller(MotCuaService service, DossierMapper mapper, Contract contract, TableFiles tables) {
        this.service = service;
        this.mapper = mapper;
        this.contract = contract;
        this.tables = tables;
    }

    public Outcome tell(Delivery delivery) {
        if (delivery.dossier().state() == DossierState.UNKNOWN) {
            return new Outcome.Delivered();
        }
        Tables own = tables.of(delivery.partner());
        Words words = new Words(delivery, Names.of(delivery.dossier(), delivery.partner()));
        Element notice = WireXml.write("NhanThongBao", notice(delivery, words.names(), own));
        List<Violation> violations = contract.violations(notice);
        if (!violations.isEmpty()) {
            return new Outcome.Refused("the contract has no room for this dossier: "
                    + violations.get(0).pointer() + " (" + violations.get(0).message() + ")");
        }
        Call call = new Call(delivery);
        try {
            Element answer = service.call(call, notice);
            Outcome byStatus = Answer.ofStatus(call.answer());
            return byStatus == null ? Answer.ofResult(answer, own, words, call.answer()) : byStatus;
        } catch (SoapFault e) {
            Outcome byStatus = Answer.ofStatus(call.answer());
            return byStatus == null ? Answer.ofFault(e, words, call.answer()) : byStatus;
        } catch (NoAnswerException e) {
            return NotTaken.of(e);
        }
    }

    private NhanThongBao notice(Delivery delivery, Names names, Tables own) {
        Partner.Connection connection = delivery.partner().connection();
        boolean inBody = !new Call(delivery).settings().withToken();
        return new NhanThongBao(
                inBody ? connection.username() : null,
                inBody ? connection.password() : null,
                mapper.notice(delivery.dossier(), delivery.event(), names, own));
    }
}
