package vn.lienthong.hub.adapter.sms;

import vn.lienthong.hub.testing.conformance.ConformanceSuite;

class SmsConformanceTests extends ConformanceSuite {

    SmsConformanceTests() {
        super(new SmsKind());
    }
}
