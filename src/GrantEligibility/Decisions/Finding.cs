using GrantEligibility.Evaluation.Inference;
using GrantEligibility.Facts;
using GrantEligibility.Regimes;
using NRules.RuleModel;

namespace GrantEligibility.Decisions;

/// <summary>
/// What one rule concludes on one requirement for one case. Rules yield it with the factory methods, which read the
/// requirement from the rule's place: <c>Then().Yield(ctx => Finding.Met(ctx, @case, $"…"))</c>.
/// </summary>
/// <remarks>Immutable and shareable between threads. A finding is equal only to itself, so that no finding hides another.</remarks>
[Phrase("finding")]
public sealed record Finding : Fact
{
    /// <summary>The order in which findings are reported; findings that stay level read alike.</summary>
    internal static readonly Comparison<Finding> HeaviestFirst = Compared;

    private Finding()
    {
    }

    /// <summary>The requirement's identifier inside its regime.</summary>
    public required string RequirementId { get; init; }

    /// <summary>The name of the rule that concluded it.</summary>
    public required string RuleName { get; init; }

    /// <summary>The case it is about.</summary>
    public required Case Case { get; init; }

    /// <summary>The status concluded; null for an advisory or a priority, which never decide.</summary>
    public required RequirementStatus? Status { get; init; }

    /// <summary>The conclusion, as a sentence for a grants officer.</summary>
    public required string Sentence { get; init; }

    /// <summary>The condition under which it stands, for <see cref="RequirementStatus.MetConditionally"/>; otherwise null.</summary>
    public string? Condition { get; private init; }

    /// <summary>What the agency can do, as an instruction; null where there is nothing to cure.</summary>
    public string? Remedy { get; private init; }

    /// <summary>The question that would settle it, for <see cref="RequirementStatus.Undetermined"/>; otherwise null.</summary>
    public string? Question { get; private init; }

    /// <summary>What an officer should look out for; null where there is nothing.</summary>
    public string? Warning { get; private init; }

    /// <inheritdoc/>
    public override string Description => Sentence;

    /// <summary>Whether the finding decides.</summary>
    [Reads(nameof(Status))]
    public bool Decides => Status is not null;

    /// <summary>The requirement is met.</summary>
    /// <param name="context">The context of the rule.</param>
    /// <param name="case">The case judged.</param>
    /// <param name="sentence">Why, as a sentence.</param>
    /// <returns>The finding.</returns>
    public static Finding Met(IContext context, Case @case, FormattableString sentence) =>
        Of(context, @case, RequirementStatus.Met, sentence);

    /// <summary>The requirement is met for now.</summary>
    /// <param name="context">The context of the rule.</param>
    /// <param name="case">The case judged.</param>
    /// <param name="sentence">Why, as a sentence.</param>
    /// <param name="condition">What must come to pass, or stay so, as a sentence.</param>
    /// <returns>The finding.</returns>
    public static Finding MetConditionally(IContext context, Case @case, FormattableString sentence, FormattableString condition) =>
        Of(context, @case, RequirementStatus.MetConditionally, sentence, condition: condition);

    /// <summary>The requirement is not met.</summary>
    /// <param name="context">The context of the rule.</param>
    /// <param name="case">The case judged.</param>
    /// <param name="sentence">Why, as a sentence.</param>
    /// <param name="remedy">What the agency can do, as an instruction.</param>
    /// <returns>The finding.</returns>
    public static Finding NotMet(IContext context, Case @case, FormattableString sentence, FormattableString remedy) =>
        Of(context, @case, RequirementStatus.NotMet, sentence, remedy: remedy);

    /// <summary>What is known does not settle the requirement.</summary>
    /// <param name="context">The context of the rule.</param>
    /// <param name="case">The case judged.</param>
    /// <param name="sentence">Why, as a sentence.</param>
    /// <param name="question">The question that would settle it.</param>
    /// <param name="remedy">What the agency can do, as an instruction.</param>
    /// <returns>The finding.</returns>
    public static Finding Undetermined(
        IContext context, Case @case, FormattableString sentence, FormattableString question, FormattableString remedy) =>
        Of(context, @case, RequirementStatus.Undetermined, sentence, remedy: remedy, question: question);

    /// <summary>The requirement does not reach the case.</summary>
    /// <param name="context">The context of the rule.</param>
    /// <param name="case">The case judged.</param>
    /// <param name="sentence">Why, as a sentence.</param>
    /// <returns>The finding.</returns>
    public static Finding NotApplicable(IContext context, Case @case, FormattableString sentence) =>
        Of(context, @case, RequirementStatus.NotApplicable, sentence);

    /// <summary>Something worth knowing that never decides; for a requirement that advises or ranks.</summary>
    /// <param name="context">The context of the rule.</param>
    /// <param name="case">The case judged.</param>
    /// <param name="sentence">What is worth knowing, as a sentence.</param>
    /// <returns>The finding, with no status.</returns>
    public static Finding Advisory(IContext context, Case @case, FormattableString sentence) =>
        Of(context, @case, null, sentence);

    /// <summary>The same finding with a warning.</summary>
    /// <param name="warning">What an officer should look out for, as a sentence.</param>
    /// <returns>A new finding.</returns>
    public Finding WithWarning(FormattableString warning) => this with { Warning = PlainText.Of(warning) };

    /// <summary>Reference equality: see the remarks of the type.</summary>
    /// <param name="other">The other finding.</param>
    /// <returns>Whether it is this very finding.</returns>
    public bool Equals(Finding? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);

    private static int Compared(Finding one, Finding other)
    {
        var byWeight = Weight(other).CompareTo(Weight(one));
        var byCase = byWeight != 0 ? byWeight : one.CaseNumber.CompareTo(other.CaseNumber);
        return byCase != 0 ? byCase
            : ByText(one.RuleName, other.RuleName) ?? ByText(one.Sentence, other.Sentence) ?? ByText(one.Condition, other.Condition)
            ?? ByText(one.Remedy, other.Remedy) ?? ByText(one.Question, other.Question) ?? ByText(one.Warning, other.Warning) ?? 0;

        static int Weight(Finding finding) => finding.Status is { } status ? (int)status : -1;

        static int? ByText(string? one, string? other) => string.CompareOrdinal(one, other) is not 0 and var order ? order : null;
    }

    /// <summary>A finding of a status, or an advisory, of what is in words already; a part that it does not have is null.</summary>
    internal static Finding InWords(
        IContext context, Case @case, RequirementStatus? status, string sentence, string? condition, string? remedy, string? question)
    {
        var rule = context.Rule;
        return new Finding
        {
            RequirementId = RuleRequirement.Of(rule),
            RuleName = rule.Name,
            Case = @case,
            CaseNumber = @case.Number,
            Status = status,
            Sentence = sentence,
            Condition = condition,
            Remedy = remedy,
            Question = question,
        };
    }

    private static Finding Of(
        IContext context,
        Case @case,
        RequirementStatus? status,
        FormattableString sentence,
        FormattableString? condition = null,
        FormattableString? remedy = null,
        FormattableString? question = null) =>
        InWords(context, @case, status, PlainText.Of(sentence), TextOf(condition), TextOf(remedy), TextOf(question));

    /// <summary>The text of a part of a finding; null where it has none.</summary>
    internal static string? TextOf(FormattableString? sentence) => sentence is null ? null : PlainText.Of(sentence);
}
