// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/JsonFile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>

namespace twofold::session {

using namespace Qt::StringLiterals;

std::optional<QJsonObject> JsonFile::read()
{
    QFile file(m_path);
    if (!file.exists())
        return {};
    const bool isOpen = file.open(QIODevice::ReadOnly);
    const auto document = isOpen ? QJsonDocument::fromJson(file.readAll()) : QJsonDocument();
    file.close();
    if (document.isObject())
        return document.object();
    setAside();
    return {};
}

void JsonFile::setAside()
{
    QString aside = m_path + u".damaged"_s;
    for (int number = 2; QFileInfo::exists(aside); ++number)
        aside = m_path + u".damaged-"_s + QString::number(number);
    m_isInTheWay = !QFile::rename(m_path, aside);
    if (!m_isInTheWay)
        m_damagedFile = aside;
}

Result<bool> JsonFile::write(const QJsonObject &object) const
{
    if (m_isInTheWay)
        return tl::unexpected(
            Error{.kind = Error::Kind::FileFault, .detail = m_path + u": can't be read and is not overwritten"_s});
    QDir().mkpath(QFileInfo(m_path).absolutePath());
    QSaveFile file(m_path);
    if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(object).toJson()) < 0 || !file.commit())
        return tl::unexpected(Error{.kind = Error::Kind::FileFault, .detail = file.fileName() + u": "_s + file.errorString()});
    return true;
}

}  // namespace twofold::session
