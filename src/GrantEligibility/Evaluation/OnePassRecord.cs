#if !NRULES_PACKAGE
using NRules.OnePass;

namespace GrantEligibility.Evaluation;

/// <summary>What a session knew that matched each rule once.</summary>
internal sealed class OnePassRecord(PassRecord record) : SessionRecord
{
    internal override object[] Conclusions => record.Conclusions;

    private protected override Provenance ReadProvenance() => new OnePassProvenance(record);
}
#endif
