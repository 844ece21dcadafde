package vn.lienthong.hub.adapter.district;

import vn.lienthong.hub.testing.conformance.ConformanceSuite;

class DistrictConformanceTests extends ConformanceSuite {

    DistrictConformanceTests() {
        super(new DistrictKind());
    }
}
