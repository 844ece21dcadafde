package vn.lienthong.hub.adapter.land;

import vn.lienthong.hub.testing.conformance.ConformanceSuite;

class LandConformanceTests extends ConformanceSuite {

    LandConformanceTests() {
        super(new LandKind());
    }
}
