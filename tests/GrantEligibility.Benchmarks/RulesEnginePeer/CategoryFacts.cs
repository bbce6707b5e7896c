using GrantEligibility.Profiles;
using RulesEngine.Models;

namespace GrantEligibility.Benchmarks.RulesEnginePeer;

/// <summary>One category of § 3(b) as of the day, and the events of it whose standing is concluded.</summary>
public sealed class CategoryFacts
{
    private CategoryFacts(CaseFacts @case, CategoryName name, InformationCategory? category)
    {
        var question = @case.Question;
        Case = @case;
        Events = QuestionFacts.Seen(category?.Events, e => question.HasHappened(e.On))?.ConvertAll(e => new EventFacts(@case, name, e));
        HasZeroReport = category?.ZeroReportsFiledOn?.Any(day => question.HasHappened(day)) == true;
        IsBarredByLaw = category?.LegalBar is { } bar && question.Holds(bar.From, bar.Until);
    }

    public CaseFacts Case { get; }

    public bool AreEventsUnknown => Events is null;

    public bool HasZeroReport { get; }

    public bool IsBarredByLaw { get; }

    public List<EventFacts> Standings { get; } = [];

    internal List<EventFacts>? Events { get; }

    internal RuleParameter Input => new("y", this);

    internal static CategoryFacts[] Of(CaseFacts @case) =>
    [
        new(@case, CategoryName.Terminations, @case.Sharing?.Terminations),
        new(@case, CategoryName.Decertifications, @case.Sharing?.Decertifications),
        new(@case, CategoryName.Convictions, @case.Sharing?.Convictions),
        new(@case, CategoryName.Judgments, @case.Sharing?.Judgments),
        new(@case, CategoryName.Resignations, @case.Sharing?.Resignations),
    ];
}
