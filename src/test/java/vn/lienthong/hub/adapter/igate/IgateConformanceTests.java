package vn.lienthong.hub.adapter.igate;

import vn.lienthong.hub.testing.conformance.ConformanceSuite;

class IgateConformanceTests extends ConformanceSuite {

    IgateConformanceTests() {
        super(new IgateKind());
    }
}
