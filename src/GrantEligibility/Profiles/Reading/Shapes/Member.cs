namespace GrantEligibility.Profiles.Reading.Shapes;

/// <summary>A member of the objects of a record.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Shape">What its value may be.</param>
/// <param name="IsRequired">Whether it is always stated; otherwise it may be absent or null, which both mean unknown.</param>
internal sealed record Member(string Name, Shape Shape, bool IsRequired);
