namespace GrantEligibility.Html.Views;

/// <summary>A requirement as a row that expands.</summary>
/// <param name="Id">Its anchor.</param>
/// <param name="Status">Its status in words.</param>
/// <param name="StatusClass">Its status as a class of the style.</param>
/// <param name="IsOpen">Whether the row is open at first.</param>
/// <param name="Citation">The deciding provision.</param>
/// <param name="Provisions">All provisions.</param>
/// <param name="Title">The requirement as a statement.</param>
/// <param name="Findings">What was found.</param>
/// <param name="Nearest">What does not hold in what came nearest to meeting it.</param>
/// <param name="Near">Every row that came near, with what it builds on.</param>
/// <param name="Steps">The derivation.</param>
internal sealed record RequirementView(
    string Id,
    string Status,
    string StatusClass,
    bool IsOpen,
    string Citation,
    string Provisions,
    string Title,
    IReadOnlyList<FindingView> Findings,
    IReadOnlyList<StepView> Nearest,
    IReadOnlyList<StepView> Near,
    IReadOnlyList<StepView> Steps);
