using System.Linq.Expressions;
using GrantEligibility.Bills.Scopes;
using GrantEligibility.Decisions;

namespace GrantEligibility.Bills.Gates;

/// <summary>
/// The condition that a fact belongs to one requirement, with the identifier as the constant that it is: a rule that captured
/// it would be read in other words by one engine than by another.
/// </summary>
public static class OfSection
{
    internal static Expression<Func<Scope, bool>> Scope(string section) => Is<Scope>(nameof(Scopes.Scope.Section), section);

    internal static Expression<Func<GateReach, bool>> GateReach(string section) => Is<GateReach>(nameof(Gates.GateReach.Section), section);

    internal static Expression<Func<Finding, bool>> Finding(string section) => Is<Finding>(nameof(Decisions.Finding.RequirementId), section);

    /// <summary>That a text member of a fact is the identifier of a requirement.</summary>
    /// <typeparam name="T">The type of the fact.</typeparam>
    /// <param name="member">The member.</param>
    /// <param name="section">The identifier.</param>
    /// <returns>The condition.</returns>
    public static Expression<Func<T, bool>> Is<T>(string member, string section)
    {
        var fact = Expression.Parameter(typeof(T), "fact");
        return Expression.Lambda<Func<T, bool>>(Expression.Equal(Expression.Property(fact, typeof(T), member), Expression.Constant(section)), fact);
    }
}
