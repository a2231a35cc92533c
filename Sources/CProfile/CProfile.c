#include "CProfile.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char gangmu_sts_rng[] = {
#embed "../../Templates/sts/gangmu-sts.rng"
};

const unsigned char *profile_gangmu_sts_rng(void) { return gangmu_sts_rng; }
size_t profile_gangmu_sts_rng_length(void) { return sizeof gangmu_sts_rng; }
