using GrantEligibility.Regimes;
using GrantEligibility.SafePolicing.Bodies;

namespace GrantEligibility.SafePolicing.DatedValues;

/// <summary>What the documents in <c>parameters/</c> say, read once a process, when it is first asked for.</summary>
internal static class ParameterDocuments
{
    internal static DatedParameter<int> CertificateValidity { get; } = Numbers("certificate-validity.json");

    internal static DatedParameter<int> LookBack { get; } = Numbers("look-back.json");

    internal static DatedParameter<int> FirstGatedFiscalYear { get; } = Numbers("first-gated-fiscal-year.json");

    internal static DatedParameter<DateOnly> StandardsAnnouncedOn { get; } = Dates("standards-announced-on.json");

    internal static DatedParameter<DateOnly> FirstListDueOn { get; } = Dates("first-list-due-on.json");

    internal static DatedParameter<DateOnly?> IntakeOpenFrom { get; } =
        ParameterReader.ReadOptionalDates(DocumentTexts.Of("intake-open-from.json"), "intake-open-from.json");

    internal static DatedParameter<OrderStage> StandingOfTheOrder { get; } =
        ParameterReader.ReadWords<OrderStage>(DocumentTexts.Of("standing-of-the-order.json"), "standing-of-the-order.json");

    internal static DatedParameter<TransitionStage> StandingOfTheTransition { get; } =
        ParameterReader.ReadWords<TransitionStage>(DocumentTexts.Of("standing-of-the-transition.json"), "standing-of-the-transition.json");

    internal static BodyRegistry Bodies { get; } = BodyRegistryReader.Read(DocumentTexts.Of("credentialing-bodies.json"));

    private static DatedParameter<int> Numbers(string name) => ParameterReader.ReadNumbers(DocumentTexts.Of(name), name);

    private static DatedParameter<DateOnly> Dates(string name) => ParameterReader.ReadDates(DocumentTexts.Of(name), name);
}
