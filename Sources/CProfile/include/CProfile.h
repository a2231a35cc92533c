/* The grammar of our STS that gangmu-validate carries; apart from CTemplates, so that gangmu does not carry it, too. */
#ifndef CPROFILE_H
#define CPROFILE_H

#include <stddef.h>

/* Templates/sts/gangmu-sts.rng: what Gangmu writes of NISO STS 1.2, as RELAX NG. */
const unsigned char *profile_gangmu_sts_rng(void);
size_t profile_gangmu_sts_rng_length(void);

#endif
